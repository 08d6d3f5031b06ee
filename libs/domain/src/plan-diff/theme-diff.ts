import { sameValue } from '../edit/same-value';
import { nameOfLine } from '../theme/line-name';
import { isAnswered, type PlanTheme, type Relevance } from '../theme/plan-theme';
import { fieldDiff, type FieldChange } from './field-diff';
import { type DiffMark, markOf } from './mark';

/** One theme of a plan as it was written. */
export interface WrittenTheme {
  readonly theme: PlanTheme;
  readonly relevance: Relevance;
  readonly content: object;
}
/** A line of a register, or a part that is no register, with what has become of it. */
export interface ThemeLine {
  readonly part: string;
  readonly mark: Exclude<DiffMark, 'same'>;
  /** By its own words, '' where it has none; null of a part that is no register. */
  readonly title: string | null;
  /** What a line without words of its own was chosen to be. */
  readonly kind: string | null;
  readonly fields: readonly FieldChange[];
}
export interface ThemeChange {
  readonly theme: PlanTheme;
  readonly relevance: { readonly before: Relevance; readonly after: Relevance } | null;
  readonly lines: readonly ThemeLine[];
}

/** What has become of the themes, in their own order; a theme that is as it was is left out. */
export function themeDiff(
  before: readonly WrittenTheme[],
  after: readonly WrittenTheme[],
): ThemeChange[] {
  const themes = new Set([...before, ...after].map(({ theme }) => theme));
  return [...themes].flatMap((theme) => {
    const [was, is] = [before, after].map((some) => some.find((one) => one.theme === theme));
    const old = was?.relevance ?? 'open';
    const now = is?.relevance ?? 'open';
    const relevance = old === now ? null : { before: old, after: now };
    const lines = linesOf(was?.content ?? {}, is?.content ?? {});
    return relevance === null && lines.length === 0 ? [] : [{ theme, relevance, lines }];
  });
}

function linesOf(before: object, after: object): ThemeLine[] {
  const [was, is] = [before, after].map(
    (one) => new Map(Object.entries(one) as [string, unknown][]),
  );
  const parts = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  return parts.flatMap((part) => partLines(part, was?.get(part), is?.get(part)));
}

function partLines(part: string, before: unknown, after: unknown): ThemeLine[] {
  if (isRegister(before) || isRegister(after)) {
    return registerLines(part, isRegister(before) ? before : [], isRegister(after) ? after : []);
  }
  if (sameValue(before, after) || (!isAnswered(before) && !isAnswered(after))) return [];
  const mark = !isAnswered(before) ? 'added' : !isAnswered(after) ? 'removed' : 'changed';
  return [
    {
      part,
      mark,
      title: null,
      kind: null,
      fields: isFields(after) ? fieldDiff(isFields(before) ? before : {}, after) : [],
    },
  ];
}

function registerLines(part: string, before: readonly Line[], after: readonly Line[]): ThemeLine[] {
  const [old, now] = [before, after].map((some) => new Map(some.map((one) => [one.id, one])));
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids.flatMap((id): ThemeLine[] => {
    const [was, is] = [old?.get(id), now?.get(id)];
    const fields = was && is ? fieldDiff(was, is, IDS) : [];
    const mark = markOf(was, is, fields.length === 0);
    const { text: title, kind } = nameOfLine(is ?? was ?? {});
    return mark === 'same' ? [] : [{ part, mark, title, kind, fields }];
  });
}

interface Line {
  readonly id: string;
}
const IDS = new Set(['id']);
const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRegister = (part: unknown): part is Line[] =>
  Array.isArray(part) && part.length > 0 && part.every((one) => isFields(one) && 'id' in one);
