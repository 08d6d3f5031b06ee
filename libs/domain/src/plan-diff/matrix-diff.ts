import type { PlanTheme } from '../theme/plan-theme';
import { fieldDiff, type FieldChange } from './field-diff';
import { type DiffMark, markOf } from './mark';

/** What a change or a benefit says of one theme, as it was written. */
export interface WrittenMark {
  readonly nodeId: string;
  readonly theme: PlanTheme;
}
export interface MarkChange extends WrittenMark {
  readonly mark: Exclude<DiffMark, 'same'>;
  readonly fields: readonly FieldChange[];
}

const PLACE = new Set(['nodeId', 'theme']);
const placeOf = ({ nodeId, theme }: WrittenMark) => `${nodeId} ${theme}`;

/** The cells of the matrix of tree and themes that came, went or say something else. */
export function matrixDiff(
  before: readonly WrittenMark[],
  after: readonly WrittenMark[],
): MarkChange[] {
  const [old, now] = [before, after].map((some) => new Map(some.map((one) => [placeOf(one), one])));
  const places = new Set([...before, ...after].map(placeOf));
  return [...places].flatMap((place): MarkChange[] => {
    const [was, is] = [old?.get(place), now?.get(place)];
    const cell = is ?? was;
    if (cell === undefined) return [];
    const fields = fieldDiff(was ?? {}, is ?? {}, PLACE);
    const mark = markOf(was, is, fields.length === 0);
    const { nodeId, theme } = cell;
    return mark === 'same' ? [] : [{ nodeId, theme, mark, fields }];
  });
}
