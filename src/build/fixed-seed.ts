/**
 * Property tests draw from a fixed seed, so that a commit never fails by chance and a failure repeats itself.
 * `DECLIC_LAWS_SEED=random npx vitest run` explores; any number is a seed of its own.
 */
import fc from 'fast-check';

const wanted = process.env['DECLIC_LAWS_SEED'] ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
