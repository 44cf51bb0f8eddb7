/** Plausible values of identity types: the forms that events.md §4.3 publishes, a readable key for all others. */
import type { Persona } from './persona.ts';
import type { Picker } from './picker.ts';

type Draw = (picker: Picker, persona: Persona) => string;

const hash: Draw = (picker) => picker.hexadecimal(64);
const cookie: Draw = (picker) => picker.text('123456789', 1) + picker.digits(37);
const advertisingId: Draw = (picker) =>
  [8, 4, 4, 4, 12].map((length) => picker.hexadecimal(length)).join('-');

const STANDARD: ReadonlyMap<string, Draw> = new Map([
  ['ecid', cookie],
  ['core', cookie],
  ['email', (_, persona) => persona.email],
  ['email_lc_sha256', hash],
  ['phone', (_, persona) => persona.phone],
  ['phone_e.164', (_, persona) => persona.phone],
  ['phone_sha256', hash],
  ['phone_sha256_e.164', hash],
  ['idfa', advertisingId],
  ['gaid', advertisingId],
  ['aaid', (picker) => `${picker.hexadecimal(16)}-${picker.hexadecimal(16)}`.toUpperCase()],
]);

/** `87098…` for ECID, `CRMID-004217` for an own one. */
export function identityValue(code: string, picker: Picker, persona: Persona): string {
  const draw = STANDARD.get(code.toLowerCase());
  if (draw) return draw(picker, persona);
  const prefix = code.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase() || 'ID';
  return `${prefix}-${picker.digits(6)}`;
}
