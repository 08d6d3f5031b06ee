/** What has become of something between two revisions of a plan. */
export type DiffMark = 'added' | 'removed' | 'changed' | 'same';

/** Of something that is there or not on each side. */
export function markOf(before: unknown, after: unknown, isSame: boolean): DiffMark {
  if (before === undefined || before === null) return 'added';
  if (after === undefined || after === null) return 'removed';
  return isSame ? 'same' : 'changed';
}
