/** How the product would tell of violations, as far as anybody knows (events.md §5.4, §6.2, §6.3). */
import type { ViolationCode } from './violation.ts';

/** The published line on the parent of several violations. */
export function violationsFound(count: number): string {
  return `${count} schema violations found`;
}

/**
 * Codes that users post for such a violation. No public page explains them: a hint, never a promise. A missing key was
 * reported under two, a value out of its list under one of them.
 */
export function communityCodes(code: ViolationCode): readonly string[] {
  switch (code) {
    case 'violation/null':
      return ['DCVS-1101-400'];
    case 'violation/type':
      return ['DCVS-1104-400'];
    case 'violation/format':
      return ['DCVS-1105-400'];
    case 'violation/required':
      return ['DCVS-1106-400', 'DCVS-1111-400'];
    case 'violation/enum':
      return ['DCVS-1106-400'];
    default:
      return [];
  }
}
