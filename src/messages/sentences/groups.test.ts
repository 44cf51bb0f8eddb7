import { describe, expect, it } from 'vitest';
import { spoken } from './shop.test-support.ts';

/** `$order.total` is short for `@event{E.order.total}`. */
describe('clauses that hang together', () => {
  it.each([
    [
      'equalIgnoreCase($placeContext.geo.city, "Paris") and $order.total > 100.0',
      'City equals Paris, ignoring case, and Price total is more than 100.',
      'City est égal à Paris, sans tenir compte de la casse, et Price total est supérieur à 100.',
    ],
    [
      '$order.status == "10" or $order.count == 10',
      'Status equals “10” or Number of items equals 10.',
      'Status est égal à «\u00a010\u00a0» ou Number of items est égal à 10.',
    ],
    [
      'startWithIgnoreCase($eventType, "commerce.") or endWith($eventType, "View")',
      'Event type starts with “commerce.”, ignoring case, or Event type ends with View.',
      'Event type commence par «\u00a0commerce.\u00a0», sans tenir compte de la casse, ou Event type se termine par View.',
    ],
    [
      'isEmpty($order.status) or isNotEmpty($eventType)',
      'Status is an empty text or Event type has some text.',
      'Status est un texte vide ou Event type contient du texte.',
    ],
    [
      '$order.count is integer and not $order.total is numeric',
      'Number of items is a whole number and Price total is not a number.',
      'Number of items est un nombre entier et Price total n’est pas un nombre.',
    ],
    [
      '$placeContext.geo.city == "Paris" and $order.address.city == "Lyon"',
      'City of Geo equals Paris and City of Address equals Lyon.',
      'City de Geo est égal à Paris et City d’Address est égal à Lyon.',
    ],
    [
      '($order.gift or $order.count > 1) and $tags is not null',
      'Either Gift is true or Number of items is more than 1, and Tags has a value.',
      'Soit Gift est vrai, soit Number of items est supérieur à 1, et Tags a une valeur.',
    ],
    [
      '$order.gift or $order.count > 1 and $tags is not null',
      'Gift is true, or both Number of items is more than 1 and Tags has a value.',
      'Gift est vrai, ou à la fois Number of items est supérieur à 1 et Tags a une valeur.',
    ],
    [
      '$order.gift or $order.count > 1 and $tags is not null and $order.total > 5.0',
      'Gift is true, or all of these: Number of items is more than 1, Tags has a value, and Price total is more than 5.',
      'Gift est vrai, ou à la fois Number of items est supérieur à 1, Tags a une valeur et Price total est supérieur à 5.',
    ],
    [
      'not ($order.gift or $order.count > 1 and $tags is not null)',
      'Gift is not true, and either Number of items is not more than 1 or Tags has no value.',
      'Gift n’est pas vrai, et soit Number of items n’est pas supérieur à 1, soit Tags n’a pas de valeur.',
    ],
    [
      '($order.gift or $order.count > 1 and ($tags is null or $eventType == "Web")) and $order.count != 2',
      '(Gift is true, or (Number of items is more than 1, and either Tags has no value or Event type equals Web)), and Number of items does not equal 2.',
      '(Gift est vrai, ou (Number of items est supérieur à 1, et soit Tags n’a pas de valeur, soit Event type est égal à Web)), et Number of items n’est pas égal à 2.',
    ],
    [
      '$order.gift and $tags is null and in($order.status, ["A1","B2"]) and $order.count > 3',
      'Gift is true, Tags has no value, Status is either A1 or B2, and Number of items is more than 3.',
      'Gift est vrai, Tags n’a pas de valeur, Status vaut A1 ou B2, et Number of items est supérieur à 3.',
    ],
    [
      'if ($order.gift) then ("apns") else ("fcm")',
      '“apns” if Gift is true, otherwise “fcm”.',
      '«\u00a0apns\u00a0» si Gift est vrai, sinon «\u00a0fcm\u00a0».',
    ],
    [
      'if ($order.gift) then ($order.count > 1) else ($tags is null)',
      'If Gift is true then Number of items is more than 1, otherwise Tags has no value.',
      'Si Gift est vrai, alors Number of items est supérieur à 1, sinon Tags n’a pas de valeur.',
    ],
    ['not (not ($order.gift))', 'Gift is true.', 'Gift est vrai.'],
    [
      '$order.gift and ($order.count > 1 and $tags is null)',
      'Gift is true, Number of items is more than 1, and Tags has no value.',
      'Gift est vrai, Number of items est supérieur à 1 et Tags n’a pas de valeur.',
    ],
    [
      'if ($order.gift or $tags is null) then (1) else (2)',
      '1 if (Gift is true or Tags has no value), otherwise 2.',
      '1 si (Gift est vrai ou Tags n’a pas de valeur), sinon 2.',
    ],
    [
      '$order.total > 1.0 and (if ($order.gift) then (true) else (false))',
      'Price total is more than 1, and (if Gift is true then always true, otherwise never true).',
      'Price total est supérieur à 1, et (si Gift est vrai, alors toujours vrai, sinon jamais vrai).',
    ],
    [
      '$order.gift or $order.count == 1 or $order.count == 2 or $order.count == 3 or $order.count == 4 or $order.count == 5 or $order.count == 6 or $order.count == 7 or $order.count == 8 or $order.count == 9 or $order.count == 10',
      'Gift is true, Number of items equals 1, Number of items equals 2, Number of items equals 3, Number of items equals 4, Number of items equals 5, Number of items equals 6, Number of items equals 7, … or 3 more clauses.',
      'Gift est vrai, Number of items est égal à 1, Number of items est égal à 2, Number of items est égal à 3, Number of items est égal à 4, Number of items est égal à 5, Number of items est égal à 6, Number of items est égal à 7, … ou 3 autres clauses.',
    ],
  ])('%s', (expression, english, french) => {
    expect(spoken(expression)).toEqual([english, french]);
  });
});
