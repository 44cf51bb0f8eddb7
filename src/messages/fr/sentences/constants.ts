/** Constantes en français : virgule décimale, « 1er mars 2026 à 10:00 (UTC) », guillemets à espaces insécables. */
import type { DatePhrase, DurationPhrase, TextPhrase } from '#domain/expression';
import { sayDigits } from '../../sentences/digits.ts';
import { isPlainText, visibleText } from '../../sentences/plain-text.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

export const UNITS = {
  years: ['an', 'ans'],
  months: ['mois', 'mois'],
  days: ['jour', 'jours'],
  hours: ['heure', 'heures'],
  minutes: ['minute', 'minutes'],
  seconds: ['seconde', 'secondes'],
} as const;

type Unit = keyof typeof UNITS;

export function number(digits: string): string {
  return sayDigits(digits, '\u202f', ',');
}

export function quoted({ text, cut }: TextPhrase): string {
  if (text === '') return 'un texte vide';
  return `«\u00a0${visibleText(text)}${cut ? '…' : ''}\u00a0»`;
}

/** Des guillemets seulement là où l’on ne verrait pas la fin de la valeur. */
export function plainOrQuoted(phrase: TextPhrase): string {
  return !phrase.cut && isPlainText(phrase.text) ? phrase.text : quoted(phrase);
}

/** « le 1er mars 2026 », « le 2 mars 2026 à 10:00 (UTC) » */
export function date({ year, month, day, time, zone }: DatePhrase): string {
  const days = `le ${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
  if (!time) return days;
  const { hour, minute, seconds } = time;
  const parts = [hour, minute].map((part) => String(part).padStart(2, '0'));
  if (seconds !== '') parts.push(seconds.replace('.', ','));
  return `${days} à ${parts.join(':')}${zone === undefined ? '' : ` (${zone})`}`;
}

/** « 1 jour, 2 heures et 5 minutes » */
export function duration({ negative, parts }: DurationPhrase): string {
  const texts = parts.map(({ unit, amount }) => amountOf(amount, unit));
  if (texts.length === 0) return '0 seconde';
  const all = [texts.slice(0, -1).join(', '), texts.at(-1)].filter(Boolean).join(' et ');
  return negative ? `moins ${all}` : all;
}

/** « 1 jour », « 1,5 heure », « 2 jours » : le pluriel commence à 2. */
export function amountOf(digits: string, unit: Unit): string {
  const [one, many] = UNITS[unit];
  return `${number(digits)} ${Math.abs(Number(digits)) < 2 ? one : many}`;
}
