/** The events of the workload: one JSON text for every index, the same in every process. */
import type { JsonObject, JsonValue } from '#domain/base';
import { Dice } from './dice.ts';
import { EVENT_TYPE, GROUPS, ITEM_FIELDS, ITEM_LIST, type FieldPlan } from './field-plan.ts';
import { ASSURANCES } from './vocabulary.ts';

/** How many distinct events a run has at hand. */
export const EVENT_COUNT = 20_000;

/** Where a few events carry an integer beyond 2^53: recognised exactly, though a schema refuses it. */
const SERIAL = '_acme.visit.serial';
const BEYOND_DOUBLES = '@9007199254740993';

/** The compact text of an event of 1 to 3 KB. */
export function eventText(index: number): string {
  const dice = new Dice(Math.imul(index + 1, 0x9e37_79b1));
  const event = drawEvent(dice);
  if (dice.chance(0.005)) place(event, SERIAL, BEYOND_DOUBLES);
  const text = JSON.stringify(event).replace(`"${BEYOND_DOUBLES}"`, BEYOND_DOUBLES.slice(1));
  // Some senders escape what is not ASCII.
  return dice.chance(0.02) ? text.replaceAll(/[^ -~]/g, escapeUnit) : text;
}

type Branch = { [key: string]: Branch | JsonValue };

function drawEvent(dice: Dice): Branch {
  const event: Branch = {};
  const eventType = String(EVENT_TYPE.draw(dice));
  place(event, EVENT_TYPE.path, eventType);
  event['identityMap'] = drawIdentities(dice);
  for (const { share, of = '', fields } of GROUPS) {
    if (!eventType.startsWith(of) || !dice.chance(share)) continue;
    // The values of a group come together, but for a few.
    for (const field of fields) {
      if (share === 1 || dice.chance(0.95)) place(event, field.path, field.draw(dice));
    }
  }
  if (eventType.startsWith('commerce.')) {
    event[ITEM_LIST] = Array.from({ length: dice.zipf([1, 2, 3, 4, 5, 6]) }, () => drawItem(dice));
  }
  return event;
}

function drawItem(dice: Dice): JsonObject {
  return Object.fromEntries(ITEM_FIELDS.map((field: FieldPlan) => [field.path, field.draw(dice)]));
}

function drawIdentities(dice: Dice): JsonObject {
  const ecid = Array.from({ length: 38 }, () => dice.whole(0, 9)).join('');
  return {
    ECID: [{ id: ecid, primary: true, authenticatedState: dice.zipf(ASSURANCES) }],
    ...(dice.chance(0.5) && {
      Email: [
        { id: `person${dice.whole(1, 400_000)}@mail.example`, authenticatedState: 'authenticated' },
      ],
    }),
  };
}

function place(event: Branch, path: string, value: JsonValue): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let branch = event;
  for (const step of steps) branch = (branch[step] ??= {}) as Branch;
  branch[last] = value;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
