export const violations = {};
