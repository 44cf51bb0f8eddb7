import { describe, expect, it } from 'vitest';
import { spoken } from './shop.test-support.ts';

/** `$order.total` is short for `@event{E.order.total}`. */
describe('fields, elements and entries', () => {
  it.each([
    [
      'count(@event{E.items.all(currentEventField.priceTotal > 0.0)}) > 2',
      'The number of elements of Product list items (where Price total is more than 0) is more than 2.',
      'Le nombre d’éléments de Product list items (où Price total est supérieur à 0) est supérieur à 2.',
    ],
    [
      'in("A-1", @event{E.items.all(currentEventField.priceTotal > 0.0).sku})',
      'The values of SKU in the elements of Product list items (where Price total is more than 0) include A-1.',
      'Les valeurs de SKU dans les éléments de Product list items (où Price total est supérieur à 0) contiennent A-1.',
    ],
    [
      '@event{E.items.first(currentEventField.quantity > 1 and currentEventField.priceTotal < 5.0).sku} == "A-1"',
      'The SKU of the first element of Product list items (where Quantity is more than 1 and Price total is less than 5) equals A-1.',
      'SKU du premier élément de Product list items (où Quantity est supérieur à 1 et Price total est inférieur à 5) est égal à A-1.',
    ],
    [
      '@event{E.items.at(1).sku} is not null',
      'The SKU of element number 2 of Product list items has a value.',
      'SKU de l’élément numéro 2 de Product list items a une valeur.',
    ],
    [
      '@event{E.tags.all(currentEventField == "gift")}',
      'The elements of Tags (where the element equals “gift”).',
      'Les éléments de Tags (où l’élément est égal à «\u00a0gift\u00a0»).',
    ],
    [
      "@event{E.identityMap.entry('Email').first().id}",
      'The Id of the first Email entry of Identity map.',
      'Id de la première entrée Email d’Identity map.',
    ],
    [
      "@event{E.identityMap.entry('Email').all(currentEventField.primary == true).id}",
      'The values of Id in the Email entries of Identity map (where Primary is true).',
      'Les valeurs d’Id dans les entrées Email d’Identity map (où Primary est vrai).',
    ],
    [
      '@event{E.notes.entry("door")}',
      'The “door” entry of Notes.',
      'L’entrée «\u00a0door\u00a0» de Notes.',
    ],
    [
      '@event{E.notes.firstEntryKey()} == "door"',
      'The first key of Notes equals “door”.',
      'La première clé de Notes est égale à «\u00a0door\u00a0».',
    ],
    [
      'count(@event{E.notes.keys()}) == 2',
      'The number of keys of Notes equals 2.',
      'Le nombre de clés de Notes est égal à 2.',
    ],
    [
      '$order.total <= @event{E.items.first().priceTotal} * 0.8',
      'Price total of Order is at most the Price total of the first element of Product list items times 0.8.',
      'Price total d’Order vaut au plus Price total du premier élément de Product list items fois 0,8.',
    ],
    [
      '@event{E.order.status, defaultValue: "open"} == "open"',
      'Status (by default “open”) equals “open”.',
      'Status (par défaut «\u00a0open\u00a0») est égal à «\u00a0open\u00a0».',
    ],
    [
      '#{Weather.main.temperature, params: {city: @event{E.order.address.city}}} > 20',
      'temperature from the data source Weather (with city set to City) is more than 20.',
      'temperature de la source de données Weather (avec city mis à City) est supérieur à 20.',
    ],
    [
      '@action{Loyalty.status} == "Gold"',
      'status from the action Loyalty equals Gold.',
      'status de l’action Loyalty est égal à Gold.',
    ],
    [
      '@event{E.items.last().sku}',
      'The SKU of the last element of Product list items.',
      'SKU du dernier élément de Product list items.',
    ],
    [
      '@event{E.items.at(@event{E.order.count}).sku}',
      'The SKU of the element at index (Number of items) of Product list items.',
      'SKU de l’élément à l’indice (Number of items) de Product list items.',
    ],
    [
      '@event{E.notes.entry(@event{E.order.status})}',
      'The (Status) entry of Notes.',
      'L’entrée (Status) de Notes.',
    ],
    [
      "@event{E.identityMap.entry('Email').id}",
      'The Id of the Email entry of Identity map.',
      'Id de l’entrée Email d’Identity map.',
    ],
    [
      '@event{E.items.all(currentEventField.city == @event{E.order.address.city})}',
      'The elements of Product list items (where City of Product list items equals the value of City of Address).',
      'Les éléments de Product list items (où City de Product list items est égal à la valeur de City d’Address).',
    ],
    ['$missing.field == "A1"', 'field equals A1.', 'field est égal à A1.'],
  ])('%s', (expression, english, french) => {
    expect(spoken(expression)).toEqual([english, french]);
  });
});
