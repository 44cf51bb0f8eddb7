/** A schema with the titles that people give, and expressions over it as phrases. */
import type { JsonObject } from '#domain/base';
import {
  check,
  describeExpression,
  eventScope,
  parse,
  shapeOfSchema,
  type ExpressionContext,
  type Phrase,
} from '#domain/expression';
import { readSchemaExport, type XdmSchema } from '#domain/schema';
import { sentences as en } from '../en/sentences.ts';
import { sentences as fr } from '../fr/sentences.ts';

const titled = (title: string, rest: JsonObject): JsonObject => ({ title, ...rest });
const text = { type: 'string', 'meta:xdmType': 'string' };
const whole = { type: 'integer', 'meta:xdmType': 'int' };
const decimal = { type: 'number', 'meta:xdmType': 'number' };
const truth = { type: 'boolean', 'meta:xdmType': 'boolean' };
const day = { type: 'string', format: 'date', 'meta:xdmType': 'date' };
const instant = { type: 'string', format: 'date-time', 'meta:xdmType': 'date-time' };
const object = (properties: JsonObject) => ({
  type: 'object',
  'meta:xdmType': 'object',
  properties,
});
const list = (items: JsonObject) => ({ type: 'array', 'meta:xdmType': 'array', items });
const map = (values: JsonObject) => ({
  type: 'object',
  'meta:xdmType': 'map',
  additionalProperties: values,
});

const properties = {
  _id: titled('Identifier', text),
  timestamp: titled('Timestamp', instant),
  eventType: titled('Event type', text),
  placeContext: titled(
    'Place context',
    object({ geo: titled('Geo', object({ city: titled('City', text) })) }),
  ),
  identityMap: titled(
    'Identity map',
    map(list(object({ id: titled('Id', text), primary: titled('Primary', truth) }))),
  ),
  tags: titled('Tags', list(text)),
  notes: titled('Notes', map(text)),
  items: titled(
    'Product list items',
    list(
      object({
        sku: titled('SKU', text),
        priceTotal: titled('Price total', decimal),
        quantity: titled('Quantity', whole),
        city: titled('City', text),
      }),
    ),
  ),
  order: titled(
    'Order',
    object({
      total: titled('Price total', decimal),
      count: titled('Number of items', whole),
      gift: titled('Gift', truth),
      placedAt: titled('Placed at', instant),
      delivery: titled('Delivery day', day),
      status: titled('Status', text),
      address: titled('Address', object({ city: titled('City', text) })),
    }),
  ),
};

/** Orders of a shop. */
export function shopSchema(): XdmSchema {
  const read = readSchemaExport({
    $id: 'https://ns.example.com/shop/schemas/orders',
    title: 'Orders',
    version: '1.0',
    type: 'object',
    'meta:class': 'https://ns.adobe.com/xdm/context/experienceevent',
    'meta:extends': ['https://ns.adobe.com/xdm/context/experienceevent'],
    'meta:immutableTags': ['union'],
    properties,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const schema = shopSchema();
const scope = eventScope('E', shapeOfSchema(schema));

/** The phrase of an expression; `$order.total` is short for `@event{E.order.total}`. */
export function phraseOf(short: string, context: ExpressionContext = 'free'): Phrase | undefined {
  const text = short.replaceAll(/\$(\w[\w.]*)/g, '@event{E.$1}');
  return describeExpression(check(parse(text), scope, context), schema);
}

/** An expression in English and in French; two empty texts where it has no phrase. */
export function spoken(short: string): readonly [string, string] {
  const phrase = phraseOf(short);
  return phrase ? [en.sentence(phrase), fr.sentence(phrase)] : ['', ''];
}
