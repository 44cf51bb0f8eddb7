export const identities = {};
