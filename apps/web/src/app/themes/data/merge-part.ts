import { type DocumentConflict, mergeDocument } from '@gevinst/domain';

type Line = Readonly<Record<string, unknown>> & { readonly id: string };
type Sheet = Readonly<Record<string, unknown>>;

/** A part of a theme as it was, and as it shall be: lines, or one thing; part '' is what stands outside of all parts. */
export interface PartChange {
  readonly part: string;
  readonly base: readonly Line[] | Sheet;
  readonly mine: readonly Line[] | Sheet;
  /** Where both have changed the same field, mine is to stand: someone has seen both and chosen. */
  readonly chosen?: true;
}

export interface MergedContent {
  readonly content: Sheet;
  /** Places of the part that someone else has changed too; `content` has theirs. A line's place begins with its id. */
  readonly conflicts: readonly DocumentConflict[];
}

/** Someone's change of a part, laid over the content as it is by now; lists of notes are merged note by note. */
export function mergePart(theirs: Sheet, change: PartChange): MergedContent {
  const { part, base, mine, chosen } = change;
  const now = (part === '' ? theirs : theirs[part]) as typeof base;
  const { merged, conflicts } = chosen
    ? mergeDocument(base, now, mine)
    : mergeDocument(base, mine, now);
  const all = [base, mine, merged];
  const ordered = all.every(isLines)
    ? inOrder(base as readonly Line[], merged as readonly Line[], mine as readonly Line[])
    : merged;
  const content = part === '' ? (merged as Sheet) : { ...theirs, [part]: ordered };
  return { content, conflicts: chosen ? [] : conflicts };
}

/** Lines that were moved stand where they were moved to; what came meanwhile stands last. */
function inOrder(base: readonly Line[], merged: readonly Line[], mine: readonly Line[]): Line[] {
  const [was, order] = [base, mine].map((lines) => lines.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const moved =
    order.filter((id) => was.includes(id)).join() !== was.filter((id) => order.includes(id)).join();
  if (!moved) return [...merged];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return merged.toSorted((a, b) => place(a.id) - place(b.id));
}

const isLines = (value: unknown): value is readonly Line[] => Array.isArray(value);
