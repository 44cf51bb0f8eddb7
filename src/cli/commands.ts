/** The table of commands, in the order of help. */
import type { Command } from './command.ts';
import { conformance } from './commands/conformance.ts';
import { fire } from './commands/fire.ts';
import { createHelp } from './commands/help.ts';
import { preview } from './commands/preview.ts';
import { validate } from './commands/validate.ts';

const working: readonly Command[] = [fire, preview, validate, conformance];

export const commands: readonly Command[] = [...working, createHelp(() => commands)];
