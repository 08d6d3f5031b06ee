import type { MendedRows, QuarantinedRow } from '@gevinst/contract';

/** Rows set aside of one file. */
export interface SetAsideFile {
  readonly importId: string;
  readonly fileName: string;
  readonly source: string;
  readonly who: string;
  readonly since: string;
  readonly cells: readonly SetAsideCell[];
}

/** One thing that is wrong with a row. */
export interface SetAsideCell {
  readonly key: string;
  readonly line: number;
  /** The column to send with a fix; `*` is the whole line, null = it can only be put right in the file. */
  readonly column: string | null;
  readonly text: string;
  readonly suggestion: string | null;
  readonly why: { readonly da: string; readonly en: string } | null;
}

/** Longer texts arrive cut off, and must not be sent back as if they were whole. */
const LONGEST_TEXT = 499;
const WHOLE_LINE = '*';

/** File by file, in the order in which they were loaded. */
export function setAsideFiles(rows: readonly QuarantinedRow[]): SetAsideFile[] {
  const files = Map.groupBy(rows, ({ importId }) => importId);
  return [...files.values()].flatMap((of) => {
    const [first] = of;
    return first ? [{ ...first, cells: of.flatMap(cellsOf) }] : [];
  });
}

/** Fixes for what has been typed; a field that still says what the file says is none. */
export function fixesOf(
  { cells }: SetAsideFile,
  typed: ReadonlyMap<string, string>,
): MendedRows['fixes'] {
  return cells.flatMap(({ key, line, column, text }) => {
    const value = typed.get(key);
    return column === null || value === undefined || value === text
      ? []
      : [{ line, column, value }];
  });
}

function cellsOf({ importId, line, messages }: QuarantinedRow): SetAsideCell[] {
  const where = { line, suggestion: null, column: null, text: '' };
  if (messages.length === 0) return [{ ...where, key: `${importId} ${line}`, why: null }];
  return messages.map((message, at) => {
    const text = message.text ?? '';
    const whole = message.code === 'field_count' || message.column === null;
    const fixable = text.length <= LONGEST_TEXT && (text !== '' || !whole);
    return {
      key: `${importId} ${line} ${at}`,
      line,
      column: fixable ? (whole ? WHOLE_LINE : message.column) : null,
      text,
      suggestion: message.suggestion,
      why: { da: message.da, en: message.en },
    };
  });
}
