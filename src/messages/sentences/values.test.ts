import { describe, expect, it } from 'vitest';
import { spoken } from './shop.test-support.ts';

/** `$order.total` is short for `@event{E.order.total}`. */
describe('values', () => {
  it.each([
    [
      'setHours(nowWithDelta(1, "days", "Europe/Paris"), 20)',
      '(Now plus 1 day in the time zone Europe/Paris) with the hour set to 20.',
      '(L’instant présent plus 1 jour dans le fuseau Europe/Paris) avec l’heure mise à 20.',
    ],
    [
      '($order.placedAt) + (toDuration("PT26H5M")) < now()',
      'Placed at plus 1 day, 2 hours and 5 minutes is before now.',
      'Placed at plus 1 jour, 2 heures et 5 minutes est antérieur à l’instant présent.',
    ],
    ['not $order.gift', 'Gift is not true.', 'Gift n’est pas vrai.'],
    [
      'count($tags) > 3',
      'The number of elements of Tags is more than 3.',
      'Le nombre d’éléments de Tags est supérieur à 3.',
    ],
    [
      'count($items.sku) >= 1',
      'The number of values of SKU in Product list items is at least 1.',
      'Le nombre de valeurs de SKU dans Product list items vaut au moins 1.',
    ],
    [
      '(($order.total) + 2.0) / 4 < 3',
      '(Price total plus 2) divided by 4 is less than 3.',
      '(Price total plus 2) divisé par 4 est inférieur à 3.',
    ],
    [
      '"Order " + $order.status + "-" + 1',
      '“Order␣” followed by Status, then “-”, then 1.',
      '«\u00a0Order␣\u00a0» suivi de Status, puis de «\u00a0-\u00a0», puis de 1.',
    ],
    [
      'concat($order.status, $eventType)',
      'Status followed by Event type.',
      'Status suivi d’Event type.',
    ],
    [
      'length($order.status) == 5',
      'The length of Status equals 5.',
      'La longueur de Status est égale à 5.',
    ],
    [
      'lower($order.status) == "paid"',
      'Status in lower case equals “paid”.',
      'Status en minuscules est égal à «\u00a0paid\u00a0».',
    ],
    [
      'substr($order.status, 0, 3) == "abc"',
      'The first 3 characters of Status equal “abc”.',
      'Les 3 premiers caractères de Status sont égaux à «\u00a0abc\u00a0».',
    ],
    [
      'getListItem(split($order.status, "\\\\."), 0) == "web"',
      'Element number 1 of the parts of Status split at “\\.” equals “web”.',
      'L’élément numéro 1 des parties de Status séparées par «\u00a0\\.\u00a0» est égal à «\u00a0web\u00a0».',
    ],
    [
      'serializeList(sort($tags, true), ",", false)',
      'The text of the elements of (Tags in ascending order) joined by “,”.',
      'Le texte des éléments de (Tags en ordre croissant) joints par «\u00a0,\u00a0».',
    ],
    [
      'sum($items.quantity) > 100000',
      'The sum of the values of Quantity in Product list items is more than 100,000.',
      'La somme des valeurs de Quantity dans Product list items est supérieure à 100\u202f000.',
    ],
    [
      'max($items.priceTotal) - min($items.priceTotal) > 5.0',
      'The highest of the values of Price total in Product list items minus the lowest of the values of Price total in Product list items is more than 5.',
      'Le maximum des valeurs de Price total dans Product list items moins le minimum des valeurs de Price total dans Product list items est supérieur à 5.',
    ],
    [
      'max($order.placedAt, now()) > toDateTime("2026-03-01T00:00:00Z")',
      'The later of Placed at and now is after 1 March 2026 at 00:00 (UTC).',
      'La date la plus tardive entre Placed at et l’instant présent est postérieure au 1er mars 2026 à 00:00 (UTC).',
    ],
    [
      'count(filter($items, "sku", ["A1","B2"])) > 1',
      'The number of elements of Product list items whose “sku” is one of “A1” or “B2” is more than 1.',
      'Le nombre d’éléments de Product list items dont «\u00a0sku\u00a0» vaut «\u00a0A1\u00a0» ou «\u00a0B2\u00a0» est supérieur à 1.',
    ],
    [
      'count(intersect($tags, ["a","b"])) > 0',
      'The number of elements that Tags and the list [“a”, “b”] have in common is more than 0.',
      'Le nombre d’éléments communs à Tags et à la liste [«\u00a0a\u00a0»\u00a0; «\u00a0b\u00a0»] est supérieur à 0.',
    ],
    [
      'round($order.total) % 2 == 0',
      'The rounded value of Price total modulo 2 equals 0.',
      'L’arrondi de Price total modulo 2 est égal à 0.',
    ],
    [
      '($order.count == 1) == ($order.gift == true)',
      '(Whether Number of items equals 1) equals (whether Gift is true).',
      '(Si Number of items est égal à 1) est égal à (si Gift est vrai).',
    ],
    [
      'unknown($order.status)',
      'The result of unknown with Status.',
      'Le résultat de unknown avec Status.',
    ],
    ['true', 'Always true.', 'Toujours vrai.'],
    [
      'replace($order.status, "\\\\|A", "") != "x"',
      'Status with the first “\\|A” replaced by an empty text does not equal “x”.',
      'Status avec le premier «\u00a0\\|A\u00a0» remplacé par un texte vide n’est pas égal à «\u00a0x\u00a0».',
    ],
    [
      'concat(["a","b"])',
      'The joined elements of the list [“a”, “b”].',
      'Les éléments de la liste [«\u00a0a\u00a0»\u00a0; «\u00a0b\u00a0»] mis bout à bout.',
    ],
    [
      'mergeLists($tags, ["a"], true)',
      'The distinct elements of Tags and of the list [“a”].',
      'Les éléments distincts de Tags et de la liste [«\u00a0a\u00a0»].',
    ],
    [
      'differenceLists($tags, ["a"])',
      'The elements of Tags that are not in the list [“a”].',
      'Les éléments de Tags absents de la liste [«\u00a0a\u00a0»].',
    ],
    [
      'listSize(limit($tags, 3)) == 3',
      'The size of the first 3 elements of Tags equals 3.',
      'La taille des 3 premiers éléments de Tags est égale à 3.',
    ],
    ['limit($tags, 2, false)', 'The last 2 elements of Tags.', 'Les 2 derniers éléments de Tags.'],
    [
      'distinctCount($items, "sku") == 2',
      'The number of elements of Product list items that differ in “sku” equals 2.',
      'Le nombre d’éléments de Product list items qui diffèrent par «\u00a0sku\u00a0» est égal à 2.',
    ],
    [
      'avg($items.quantity) >= 18',
      'The average of the values of Quantity in Product list items is at least 18.',
      'La moyenne des valeurs de Quantity dans Product list items vaut au moins 18.',
    ],
    [
      'toInteger($order.status) > 5',
      'Status as a whole number is more than 5.',
      'Status en nombre entier est supérieur à 5.',
    ],
    ['toString($order.total)', 'Price total as text.', 'Price total en texte.'],
    [
      'updateTimeZone($order.placedAt, "Asia/Tokyo")',
      'Placed at in the time zone Asia/Tokyo.',
      'Placed at dans le fuseau Asia/Tokyo.',
    ],
    [
      'trim(upper($order.status)) == "A B"',
      '(Status in upper case) without spaces at its ends equals “A B”.',
      '(Status en majuscules) sans espaces aux extrémités est égal à «\u00a0A B\u00a0».',
    ],
    [
      'now("Europe/Paris") > $order.placedAt',
      'The current time in Europe/Paris is after Placed at.',
      'L’heure actuelle dans le fuseau Europe/Paris est postérieure à Placed at.',
    ],
    [
      'toDateTime("not a date") is null',
      '“not a date” as a date and time has no value.',
      '«\u00a0not a date\u00a0» en date et heure n’a pas de valeur.',
    ],
    [
      'round(random())',
      'The rounded value of a random number.',
      'L’arrondi d’un nombre aléatoire.',
    ],
    ['uuid()', 'A new UUID.', 'Un nouvel UUID.'],
    [
      '[1, null, 2]',
      'The list [1, a missing value, 2].',
      'La liste [1\u00a0; une valeur absente\u00a0; 2].',
    ],
    ['[]', 'An empty list.', 'Une liste vide.'],
    [
      'not toBool($order.status)',
      'Status does not count as true.',
      'Status ne compte pas pour vrai.',
    ],
    [
      'in($order.total, [1.5, 2.0, 10.25])',
      'Price total is one of 1.5, 2 or 10.25.',
      'Price total vaut 1,5\u00a0; 2 ou 10,25.',
    ],
    [
      'distinct($items.sku)',
      'The distinct values of SKU in Product list items.',
      'Les valeurs distinctes de SKU dans Product list items.',
    ],
    [
      'countOnlyNull($items.sku) == 0',
      'The number of empty values of SKU in Product list items equals 0.',
      'Le nombre de valeurs vides de SKU dans Product list items est égal à 0.',
    ],
    [
      '(length("")) + 1',
      'The length of an empty text plus 1.',
      'La longueur d’un texte vide plus 1.',
    ],
    [
      "concat('it\\'s', ' \\n')",
      "“it's” followed by “␣↵”.",
      "«\u00a0it's\u00a0» suivi de «\u00a0␣↵\u00a0».",
    ],
  ])('%s', (expression, english, french) => {
    expect(spoken(expression)).toEqual([english, french]);
  });
});
