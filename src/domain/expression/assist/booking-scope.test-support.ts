/** For the tests of the editor's part: one event `E` with a field of each kind, closed as a schema is. */
import { eventScope } from '../shapes/event-scope.ts';
import type { Attributes, FieldShape } from '../shape.ts';

/** Attributes as a schema has them. */
export function closedAttributes(fields: Readonly<Record<string, FieldShape>>): Attributes {
  return {
    open: false,
    names: () => Object.keys(fields),
    field: (name) => (Object.hasOwn(fields, name) ? fields[name] : undefined),
  };
}

const text: FieldShape = { kind: 'scalar', type: 'string' };

export const bookingScope = eventScope(
  'E',
  closedAttributes({
    eventType: {
      kind: 'scalar',
      type: 'string',
      values: ['web.visit', 'commerce.purchases', 'commerce.productListAdds'],
    },
    total: { kind: 'scalar', type: 'decimal' },
    nights: { kind: 'scalar', type: 'integer' },
    vip: { kind: 'scalar', type: 'boolean' },
    place: {
      kind: 'object',
      attributes: closedAttributes({ city: text, 'post code': text }),
    },
    items: {
      kind: 'listObject',
      attributes: closedAttributes({
        sku: text,
        status: { kind: 'scalar', type: 'string', values: ['new', 'used'] },
        app: { kind: 'object', attributes: closedAttributes({ version: text }) },
      }),
    },
    identityMap: {
      kind: 'map',
      value: { kind: 'listObject', attributes: closedAttributes({ id: text }) },
    },
  }),
);
