import { mergeFields, mergeItems } from '@gevinst/domain';

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
  /** Someone else has changed the same field meanwhile; `content` has theirs. */
  readonly conflict: boolean;
}

/** Someone's change of a part, laid over the content as it is by now. */
export function mergePart(theirs: Sheet, change: PartChange): MergedContent {
  const { part } = change;
  const now = part === '' ? theirs : theirs[part];
  const { merged, conflict } = mergeValue(change, now);
  const content = part === '' ? (merged as Sheet) : { ...theirs, [part]: merged };
  return { content, conflict: conflict && change.chosen !== true };
}

function mergeValue({ base, mine, chosen }: PartChange, now: unknown) {
  if (isLines(base) && isLines(mine) && isLines(now)) {
    const order = mine.map(({ id }) => id);
    const { merged, conflicts } = chosen
      ? mergeItems(base, now, mine)
      : mergeItems(base, mine, now);
    return { merged: inOrder(base, merged, order), conflict: conflicts.length > 0 };
  }
  const [was, my, their] = [base, mine, now] as [Sheet, Sheet, Sheet];
  const { merged, conflicts } = chosen ? mergeFields(was, their, my) : mergeFields(was, my, their);
  return { merged, conflict: conflicts.length > 0 };
}

/** Lines that were moved stand where they were moved to; what came meanwhile stands last. */
function inOrder(base: readonly Line[], merged: readonly Line[], order: readonly string[]): Line[] {
  const was = base.map(({ id }) => id);
  const moved =
    order.filter((id) => was.includes(id)).join() !== was.filter((id) => order.includes(id)).join();
  if (!moved) return [...merged];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return merged.toSorted((a, b) => place(a.id) - place(b.id));
}

const isLines = (value: unknown): value is readonly Line[] => Array.isArray(value);
