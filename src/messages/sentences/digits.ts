/** Numbers digit by digit, so that 64-bit integers stay exact. */

const TRUE_MINUS = '−';

/** `-12345.5` with separators; four digits stay together, as years do. */
export function sayDigits(digits: string, group: string, point: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(digits) ?? [];
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return (
    (sign === '' ? '' : TRUE_MINUS) + grouped + rest.replace('.', point).replace('-', TRUE_MINUS)
  );
}
