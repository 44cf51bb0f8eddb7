import { describe, expect, it } from 'vitest';
import type { VerdictReason } from '#domain/trigger';
import { en, loadMessages, reasonText } from './index.ts';

const fr = await loadMessages('fr');

function clause(operator: string, actual: string, expected: string): VerdictReason {
  const text = `${operator}(@event{E.city})`;
  return {
    code: 'conditionFalse/clause',
    params: { text, operator, subject: 'city', actual, expected },
  };
}

describe('the reason of a condition that does not hold', () => {
  it.each([
    ['==', '"Lyon"', '"Paris"', 'city is "Lyon", expected "Paris"'],
    ['==', '', '"Paris"', 'city has no value, expected "Paris"'],
    ['!=', '"Paris"', '"Paris"', 'city is "Paris", expected anything but "Paris"'],
    ['<', '12', '10', 'city is 12, expected less than 10'],
    ['>=', '', '10', 'city has no value, expected at least 10'],
    ['<=', '', 'null', 'city has no value, and what it is compared with has no value'],
    ['is null', '"Paris"', '', 'city is "Paris", expected no value'],
    ['is not null', '', '', 'city has no value, expected a value'],
    ['is true', 'false', '', 'city is false, expected true'],
    ['in', '"Lyon"', '["Paris"]', 'city is "Lyon", expected one of ["Paris"]'],
    ['contain', '"Lyon"', '"a"', 'city is "Lyon", expected to contain "a"'],
    ['inAudience', '', '', 'inAudience(@event{E.city}) is false'],
    ['constructor', '', '', 'constructor(@event{E.city}) is false'],
  ])('%s', (operator, actual, expected, sentence) => {
    expect(reasonText(en, clause(operator, actual, expected))).toBe(sentence);
  });

  it('reads as French in French', () => {
    expect(reasonText(fr, clause('==', '"Lyon"', '"Paris"'))).toBe(
      'city vaut "Lyon", attendu\u00a0: "Paris"',
    );
    expect(reasonText(fr, clause('is not null', '', ''))).toBe(
      'city n’a pas de valeur, attendu\u00a0: une valeur',
    );
  });
});

describe('other reasons', () => {
  it('carry the sentence of their cause', () => {
    const reason: VerdictReason = {
      code: 'notTakingPart/problems',
      params: { count: 1 },
      cause: { code: 'name/missing', params: {} },
    };
    expect(reasonText(en, reason)).toBe(
      'Has a problem and takes no part in firing: The event needs a name, for example ParisPageView',
    );
  });

  it('show a code that has no sentence', () => {
    expect(reasonText(en, { code: 'toString', params: {} })).toBe('toString');
  });
});
