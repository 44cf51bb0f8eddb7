import { describe, expect, it } from 'vitest';
import { spoken } from './shop.test-support.ts';

/** `$order.total` is short for `@event{E.order.total}`. */
describe('clauses', () => {
  it.each([
    ['$placeContext.geo.city == "Paris"', 'City equals Paris.', 'City est égal à Paris.'],
    [
      '"Paris" != $placeContext.geo.city',
      'City does not equal Paris.',
      'City n’est pas égal à Paris.',
    ],
    [
      '$eventType == "commerce.purchases"',
      'Event type equals commerce.purchases.',
      'Event type est égal à commerce.purchases.',
    ],
    [
      '$placeContext.geo.city == "New York"',
      'City equals “New York”.',
      'City est égal à «\u00a0New York\u00a0».',
    ],
    ['$order.status == "open"', 'Status equals “open”.', 'Status est égal à «\u00a0open\u00a0».'],
    ['$order.status == ""', 'Status is an empty text.', 'Status est un texte vide.'],
    [
      '$order.status == $eventType',
      'Status equals the value of Event type.',
      'Status est égal à la valeur d’Event type.',
    ],
    [
      '$order.total >= 10.5 and $order.total <= 12000.25',
      'Price total is between 10.5 and 12,000.25.',
      'Price total est compris entre 10,5 et 12\u202f000,25.',
    ],
    [
      'not ($order.count >= 1 and $order.count <= 5)',
      'Number of items is not between 1 and 5.',
      'Number of items n’est pas compris entre 1 et 5.',
    ],
    ['5 < $order.count', 'Number of items is more than 5.', 'Number of items est supérieur à 5.'],
    [
      '$order.count != -5',
      'Number of items does not equal −5.',
      'Number of items n’est pas égal à −5.',
    ],
    [
      '$order.placedAt > toDateTime("2026-03-01T10:00:00Z")',
      'Placed at is after 1 March 2026 at 10:00 (UTC).',
      'Placed at est postérieur au 1er mars 2026 à 10:00 (UTC).',
    ],
    [
      '$order.placedAt <= toDateTime("2026-03-01T10:00:00.5+02:00")',
      'Placed at is on or before 1 March 2026 at 10:00:00.5 (UTC+2).',
      'Placed at est antérieur ou égal au 1er mars 2026 à 10:00:00,5 (UTC+2).',
    ],
    [
      'toDateTime("UTC", $order.delivery) < toDateTime("UTC", date("2026-03-01"))',
      'Delivery day is before 1 March 2026.',
      'Delivery day est antérieur au 1er mars 2026.',
    ],
    [
      'toDateTime("UTC", $order.delivery) >= toDateTime("UTC", date("2026-03-01")) and toDateTime("UTC", $order.delivery) <= toDateTime("UTC", date("2026-03-31"))',
      'Delivery day is between 1 March 2026 and 31 March 2026.',
      'Delivery day est compris entre le 1er mars 2026 et le 31 mars 2026.',
    ],
    [
      'toDateTime("Europe/Paris", $order.delivery) > now()',
      'Delivery day as local time in Europe/Paris is after now.',
      'Delivery day en heure locale de Europe/Paris est postérieur à l’instant présent.',
    ],
    [
      '$order.delivery == date("2026-12-24")',
      'Delivery day equals 24 December 2026.',
      'Delivery day est égal au 24 décembre 2026.',
    ],
    [
      '$order.placedAt > toDateTime(1560762190189)',
      'Placed at is after 17 June 2019 at 09:03:10.189 (UTC).',
      'Placed at est postérieur au 17 juin 2019 à 09:03:10,189 (UTC).',
    ],
    [
      'inLastDays($order.placedAt, 3)',
      'Placed at is in the last 3 days.',
      'Placed at se situe dans les 3 derniers jours.',
    ],
    [
      'not inLastHours($order.placedAt, 1)',
      'Placed at is not in the last hour.',
      'Placed at ne se situe pas dans la dernière heure.',
    ],
    [
      'inNextMonths($order.placedAt, $order.count)',
      'Placed at is in the next (Number of items) months.',
      'Placed at se situe dans les (Number of items) prochains mois.',
    ],
    [
      '$order.placedAt < nowWithDelta(-2, "hours")',
      'Placed at is before now minus 2 hours.',
      'Placed at est antérieur à l’instant présent moins 2 heures.',
    ],
    ['$order.gift == true', 'Gift is true.', 'Gift est vrai.'],
    ['$order.gift == false', 'Gift is false.', 'Gift est faux.'],
    ['$order.gift != true', 'Gift is not true.', 'Gift n’est pas vrai.'],
    [
      'in($order.status, ["open","PAID","On hold"])',
      'Status is one of “open”, PAID or “On hold”.',
      'Status vaut «\u00a0open\u00a0», PAID ou «\u00a0On hold\u00a0».',
    ],
    [
      'not in($order.status, ["open","PAID"])',
      'Status is neither “open” nor PAID.',
      'Status ne vaut ni «\u00a0open\u00a0», ni PAID.',
    ],
    [
      'in($order.status, ["a","b","c","d","e","f","g","h","i","j","k","l"])',
      'Status is one of “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h” or 4 more.',
      'Status vaut «\u00a0a\u00a0», «\u00a0b\u00a0», «\u00a0c\u00a0», «\u00a0d\u00a0», «\u00a0e\u00a0», «\u00a0f\u00a0», «\u00a0g\u00a0», «\u00a0h\u00a0» ou 4 de plus.',
    ],
    ['in("gift", $tags)', 'Tags contains “gift”.', 'Tags contient «\u00a0gift\u00a0».'],
    [
      'not contain($eventType, "web.page")',
      'Event type does not contain web.page.',
      'Event type ne contient pas web.page.',
    ],
    [
      'matchRegExp($order.status, "[A-Z]{3}\\\\d+")',
      'Status matches the pattern “[A-Z]{3}\\d+”.',
      'Status est conforme au motif «\u00a0[A-Z]{3}\\d+\u00a0».',
    ],
    ['$order.status is null', 'Status has no value.', 'Status n’a pas de valeur.'],
    ['$order.status is not null', 'Status has a value.', 'Status a une valeur.'],
    [
      '$items.sku has null',
      'The values of SKU in Product list items have an element without a value.',
      'Les valeurs de SKU dans Product list items ont un élément sans valeur.',
    ],
    [
      'inAudience("Gold members") == false',
      'The profile is not in the audience “Gold members”.',
      'Le profil ne fait pas partie de l’audience «\u00a0Gold members\u00a0».',
    ],
    [
      '$order.status is null is null',
      '(Whether Status has no value) has no value.',
      '(Si Status n’a pas de valeur) n’a pas de valeur.',
    ],
    [
      '$order.total == 1.0 == true == false',
      '(Whether (whether Price total equals 1) equals true) equals false.',
      '(Si (si Price total est égal à 1) est égal à vrai) est égal à faux.',
    ],
  ])('%s', (expression, english, french) => {
    expect(spoken(expression)).toEqual([english, french]);
  });
});
