/** A finger that goes on at once scrolls; one that rests on a note takes it. */
export const FINGER = { touch: 200, mouse: 0 } as const;
