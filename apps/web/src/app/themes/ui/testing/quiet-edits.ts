import type { PartEdits } from '../editing/part-edits';

/** A page on which nothing goes wrong and nobody else writes. */
export function quietEdits(over: Partial<PartEdits> = {}): PartEdits {
  return {
    busy: () => false,
    failureIn: () => null,
    conflictIn: () => null,
    save: () => Promise.resolve(true),
    settle: () => Promise.resolve(true),
    forget: () => undefined,
    ...over,
  };
}
