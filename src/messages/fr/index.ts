import type { Messages } from '../messages.ts';
import { first } from './first.ts';
import { about } from './about.ts';
import { definition } from './definition.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { choice } from './choice.ts';
import { clauses } from './clauses.ts';
import { condition } from './condition.ts';
import { identifier } from './identifier.ts';
import { sentences } from './sentences.ts';
import { payload } from './payload.ts';
import { fire } from './fire.ts';
import { replay } from './replay.ts';
import { schemas } from './schemas.ts';
import { identities } from './identities.ts';
import { settings } from './settings.ts';
import { workspaceImport } from './workspace-import.ts';
import { expressionDiagnostics } from './expression-diagnostics.ts';
import { definitionDiagnostics } from './definition-diagnostics.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { schemaProposal } from './schema-proposal.ts';
import { proposal } from './proposal.ts';
import { schemaChanges } from './schema-changes.ts';
import { schemaUpdate } from './schema-update.ts';
import { violations } from './violations.ts';
import { verdicts } from './verdicts.ts';
import { languageHelp } from './language-help.ts';

/** Le catalogue français. */
export const fr: Messages = {
  ...first,
  about,
  definition,
  fields,
  files,
  choice,
  clauses,
  condition,
  identifier,
  sentences,
  payload,
  fire,
  replay,
  schemas,
  identities,
  settings,
  workspaceImport,
  expressionDiagnostics,
  definitionDiagnostics,
  schemaDiagnostics,
  schemaProposal,
  proposal,
  schemaChanges,
  schemaUpdate,
  violations,
  verdicts,
  languageHelp,
};
