import type { FileProblemCode } from '../file-problem.ts';

/** What can be wrong with a file before anybody reads what is in it. */
const problems: Record<FileProblemCode, string> = {
  tooLarge: 'The file is too large: 32 MB at most, 256 MB for a zip.',
  notText: 'The file is no text in UTF-8 or UTF-16.',
  damagedZip: 'The zip is damaged or not complete. Nothing was read from it.',
  zipTooLarge: 'The zip holds more than 5,000 files or 96 MB. Nothing was read from it.',
};

export const files = { problems };
