/** The table of commands, in the order of help. */
import type { Command } from './command.ts';
import { conformance } from './commands/conformance.ts';
import { fire } from './commands/fire.ts';
import { createHelp } from './commands/help.ts';
import { match } from './commands/match.ts';
import { preview } from './commands/preview.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import { xdmCheck } from './commands/xdm-check.ts';

const working: readonly Command[] = [fire, match, preview, validate, schema, xdmCheck, conformance];

export const commands: readonly Command[] = [...working, createHelp(() => commands)];
