/** Everything that runs in the comparison; the report keeps this order. */
import type { Contender } from './contender.ts';
import { declic } from './declic.ts';
import { closures, decoding, handWritten, parsing } from './floors.ts';
import { ajvSchemas } from './peers/ajv.ts';
import { cel } from './peers/cel.ts';
import { filtrex } from './peers/filtrex.ts';
import { jsonLogicBuilt, jsonLogicInterpreted } from './peers/json-logic.ts';
import { jsonRulesEngine } from './peers/json-rules-engine.ts';
import { nodeRules } from './peers/node-rules.ts';
import { siftQueries } from './peers/sift.ts';

export const PEERS: readonly Contender[] = [
  jsonLogicBuilt,
  ajvSchemas,
  filtrex,
  cel,
  siftQueries,
  jsonLogicInterpreted,
  nodeRules,
  jsonRulesEngine,
];

export const CONTENDERS: readonly Contender[] = [
  declic,
  parsing,
  decoding,
  handWritten,
  closures,
  ...PEERS,
];

export function contenderOf(name: string): Contender {
  const contender = CONTENDERS.find((each) => each.name === name);
  if (!contender) throw new Error(`no contender ${name}`);
  return contender;
}
