/**
 * Where inference draws its lines. Samples are few as a rule, a dozen to some thousands, so every line errs towards the
 * schema that accepts more: a field that is wrongly optional refuses nothing.
 */

/** Objects that must have been seen before "always present" means required: one alone would make everything so. */
export const REQUIRED_FROM = 2;

/** Different values that a list of values may have. */
export const ENUMERATION_VALUES = 20;
/** Times that each value occurs on average. */
export const ENUMERATION_REPEATS = 3;
/** Longest value of a list of values; longer texts are prose. */
export const ENUMERATION_LENGTH = 40;

/** Different short values that are counted for each field; more are "many". */
export const COUNTED_VALUES = 64;
/** Longest text that is counted as a value. */
export const COUNTED_LENGTH = 100;

/** Different keys from which an object of like values is a map although its keys are plain names. */
export const MAP_KEYS = 16;
/** And at most this share of its keys stands in each object on average. */
export const MAP_SHARE = 0.25;

/** Deeper values are left open; schemas are read to 200 levels, real ones have fewer than 20. */
export const MAX_INFERRED_DEPTH = 100;

/** Maps inside maps come to light one level at a time; more levels are left objects. */
export const MAP_ROUNDS = 5;
