/**
 * Must be the first import of the entry: zod probes `eval` once when it builds its first schema,
 * which the content-security policy reports as a violation. Without JIT it never asks.
 */
import { config } from 'zod/v4/core';

config({ jitless: true });
