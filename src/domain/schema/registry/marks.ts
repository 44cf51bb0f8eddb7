/** What the resolver leaves in a node where it could not go on. Ours: no export has these members. */

/** Ids of what could not be found, on the node that needs it; a later resolution completes it. */
export const UNRESOLVED = 'meta:unresolved';
/** The reference at which a circle was cut. */
export const CIRCULAR = 'meta:circular';
