export * from './booking-schema.ts';
export * from './large-schema.ts';
export * from './seeded-random.ts';
export * from './expression-generator.ts';
export * from './expression-markers.ts';
