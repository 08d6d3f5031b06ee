import type { Damage } from '../model';
import type { TableProfile } from '../profile';
import type { TableRecord } from '../records';
import { tokenizeText } from '../shape/tokenize';

/** Corrections of an analyst, kept as a list so that the file itself never changes. */
export interface CorrectionList {
  readonly fixes: readonly { line: number; column: string; value: string }[];
  readonly fixAll: readonly { column: string; text: string; value: string }[];
  readonly quarantine: readonly number[];
}

/** Corrections of a file that nobody has corrected. */
export const UNCORRECTED: CorrectionList = { fixes: [], fixAll: [], quarantine: [] };

/** Column name that stands for the whole row in a fix. */
export const WHOLE_ROW = '*';

const BROKEN = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Applies corrections to the rows of one file. */
export class Corrections {
  private readonly byLine: ReadonlyMap<number, CorrectionList['fixes']>;
  private readonly alike = new Map<number, Map<string, string>>();
  private readonly aside: ReadonlySet<number>;
  private readonly isEmpty: boolean;

  constructor(
    private readonly profile: TableProfile,
    list: CorrectionList,
  ) {
    this.byLine = Map.groupBy(list.fixes, (fix) => fix.line);
    this.aside = new Set(list.quarantine);
    this.isEmpty = list.fixes.length + list.fixAll.length + list.quarantine.length === 0;
    for (const { column, text, value } of list.fixAll) {
      const at = profile.names.indexOf(column);
      const texts = this.alike.get(at) ?? new Map<string, string>();
      this.alike.set(at, texts.set(text, value));
    }
  }

  /** True when the row may differ from what stands in the file, or is set aside. */
  touches(line: number): boolean {
    if (this.isEmpty) return false;
    return this.alike.size > 0 || this.byLine.has(line) || this.aside.has(line);
  }

  /** True when the row is set aside. */
  isAside(line: number): boolean {
    return this.aside.has(line);
  }

  /** The row with its corrections; a corrected whole row has no damage any more. */
  applied(record: TableRecord): TableRecord {
    const fixes = this.byLine.get(record.line);
    if (!fixes && this.alike.size === 0) return record;
    let { cells, damage } = record;
    const whole = fixes?.find((fix) => fix.column === WHOLE_ROW || fix.column === '');
    if (whole) [cells, damage] = [this.cellsOf(whole.value), null];
    cells = [...cells];
    for (const [at, texts] of this.alike) cells[at] = texts.get(cells[at] ?? '') ?? cells[at] ?? '';
    for (const fix of fixes ?? []) {
      const at = this.profile.names.indexOf(fix.column);
      if (at >= 0) cells[at] = fix.value;
    }
    return { ...record, cells, damage: this.damageOf(cells, damage, fixes ?? []) };
  }

  /** Damage that is left: none where the broken cell was written anew and the row is whole. */
  private damageOf(
    cells: readonly string[],
    before: Damage | null,
    fixes: CorrectionList['fixes'],
  ): Damage | null {
    const text = cells.join(this.profile.dialect.delimiter);
    if (cells.length !== this.profile.width) {
      return before ?? { code: 'field_count', column: cells.length, text };
    }
    if (before === null) return null;
    const { names, rules } = this.profile;
    const filled = cells.slice(0, rules?.returned ?? 0).some((cell) => cell.trim() !== '');
    const mended = fixes.some(({ column }) =>
      before.column === 0 ? filled : names.indexOf(column) + 1 === before.column,
    );
    return mended && !BROKEN.test(text) ? null : before;
  }

  private cellsOf(text: string): string[] {
    const { dialect, width, rules } = this.profile;
    const { delimiter, quote, escape } = dialect;
    const cells = tokenizeText(text, { delimiter, quote, escape, rules })[0]?.cells ?? [];
    return cells.length === rules?.returned ? padded(cells, width) : cells;
  }
}

/** A row of a file of rejected rows needs no more than the sender's own cells. */
function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '');
}
