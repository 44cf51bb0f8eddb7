/** Number and uniqueness of list elements (events.md §3.3, §6.2). */
import { stringifyJson, type JsonArray } from '#domain/base';
import type { FieldNode } from '../types.ts';
import type { Finding } from './violation.ts';

/** Checks a list as a whole; its elements are checked one by one elsewhere. */
export function checkList(field: FieldNode, list: JsonArray): readonly Finding[] {
  const { minItems, maxItems, uniqueItems } = field.constraints;
  const findings: Finding[] = [];
  const found = list.length;
  if (minItems !== undefined && found < minItems) {
    const message = `expected minimum item count: ${minItems}, found: ${found}`;
    const params = { expected: minItems, found };
    findings.push({ keyword: 'minItems', code: 'violation/min-items', message, params });
  }
  if (maxItems !== undefined && found > maxItems) {
    const message = `expected maximum item count: ${maxItems}, found: ${found}`;
    const params = { expected: maxItems, found };
    findings.push({ keyword: 'maxItems', code: 'violation/max-items', message, params });
  }
  if (uniqueItems === true && hasRepeats(list)) {
    const message = 'array items are not unique';
    findings.push({ keyword: 'uniqueItems', code: 'violation/unique-items', message });
  }
  return findings;
}

/** Equal values have equal canonical texts, so that a long list costs no comparison of all pairs. */
function hasRepeats(list: JsonArray): boolean {
  const texts = new Set(list.map((item) => stringifyJson(item, { indent: 0, sortKeys: true })));
  return texts.size < list.length;
}
