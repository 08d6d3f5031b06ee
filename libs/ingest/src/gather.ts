import type { DamageCode, RawRecord } from './model';
import type { DamagedLine, LooseLine, ReadWarning, TableCounts } from './profile';
import { isBlank } from './shape/detect-dialect';
import { isNote, isWhole } from './records';
import type { TableShape } from './shape/detect-table';
import { TableEnd } from './shape/table-end';
import { holdsAggregation, isTotalLabel } from './shape/totals';
import { ColumnStats } from './types/column-profile';
import { cprLike, hideCpr } from './types/cpr';

const KEEP = 1000;

/** Collects counts, column statistics and oddities over every record of a file. */
export class Gatherer {
  readonly counts: TableCounts = {
    lines: 0,
    records: 0,
    titleRows: 0,
    headerRows: 0,
    dataRows: 0,
    totalRows: 0,
    damagedRows: 0,
    blankRows: 0,
    noteRows: 0,
  };
  readonly titles: LooseLine[] = [];
  readonly notes: LooseLine[] = [];
  readonly damage: DamagedLine[] = [];
  readonly damageCounts: Partial<Record<DamageCode, number>> = {};
  readonly warnings: ReadWarning[] = [];
  readonly stats: ColumnStats[];
  /** A damaged row or a line around the table holds what looks like a civil registration number. */
  cprSeen = false;
  /** Rows by the set of columns (joined indexes) in which they carry a total label. */
  private readonly labelled = new Map<string, number>();
  /** Columns with a filled cell that is no total label. */
  readonly unlabelled: boolean[];
  private readonly noTotals: boolean[];
  private readonly end = new TableEnd();
  private tail: RawRecord[] = [];

  constructor(
    private readonly shape: TableShape,
    private readonly broken: RegExp | null,
    private readonly delimiter: string,
  ) {
    this.stats = shape.names.map(() => new ColumnStats());
    this.unlabelled = shape.names.map(() => false);
    this.noTotals = shape.names.map(holdsAggregation);
  }

  /** Takes in the next record. */
  add(r: RawRecord): void {
    this.counts.records++;
    this.counts.lines += r.lines;
    if (r.line < this.shape.firstLine) this.above(r);
    else if (isWhole(r, this.shape.width)) this.whole(r);
    else {
      this.tail.push(r);
      if (this.end.other(r.line)) this.flush();
    }
  }

  /** Of the table, as far as the records have been taken in. */
  get lastLine(): number {
    return this.end.lastLine;
  }

  /** Records wait for the next whole row, which must be taken in with them. */
  get isWaiting(): boolean {
    return this.tail.length > 0;
  }

  /** Counts a whole row whose cells are counted elsewhere; only while nothing waits. */
  plainRow(line: number): void {
    this.counts.records++;
    this.counts.lines++;
    this.counts.dataRows++;
    this.end.row(line);
  }

  private above(r: RawRecord): void {
    if (r.line === this.shape.headerLine) this.counts.headerRows++;
    else if (isBlank(r)) this.counts.blankRows++;
    else {
      this.counts.titleRows++;
      this.watchCpr(r);
      if (this.titles.length < 50) this.titles.push(loose(r));
    }
  }

  private whole(r: RawRecord): void {
    if (r.cells[0]!.trim() === '' && isBlank(r)) {
      this.counts.blankRows++;
      return;
    }
    if (this.tail.length > 0) this.flush();
    this.end.row(r.line);
    this.row(r);
  }

  private row(r: RawRecord): void {
    const { cells } = r;
    const { broken } = this;
    const column = broken === null ? -1 : cells.findIndex((cell) => broken.test(cell));
    if (column >= 0) {
      this.damaged(r, 'bad_bytes', column + 1, cells[column]!);
      return;
    }
    let labels = '';
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      this.stats[i]!.add(cell);
      if (cell === '') continue;
      if (isTotalLabel(cell) && !this.noTotals[i]) labels += `${i} `;
      else this.unlabelled[i] = true;
    }
    if (labels !== '') this.labelled.set(labels, (this.labelled.get(labels) ?? 0) + 1);
    this.counts.dataRows++;
    if (r.quoteInText > 0) this.quoteWarning(r);
  }

  private quoteWarning(r: RawRecord): void {
    if (this.warnings.length >= KEEP) return;
    const column = this.shape.names[r.quoteInText - 1] ?? null;
    const text = hideCpr(r.cells[r.quoteInText - 1]!.slice(0, 100));
    this.warnings.push({ code: 'quote_in_text', line: r.line, column, params: { text } });
  }

  /** The waiting records turned out to stand inside the table. */
  private flush(): void {
    for (const r of this.tail) this.odd(r);
    this.tail = [];
  }

  private odd(r: RawRecord): void {
    if (isBlank(r)) this.counts.blankRows++;
    else if (r.damage) this.damaged(r, r.damage.code, r.damage.column, r.damage.text);
    else if (r.cells.length === this.shape.width) this.row(r);
    else if (r.cells.some(isTotalLabel)) this.shortTotal(r);
    else {
      const column = Math.min(r.cells.length, this.shape.width);
      this.damaged(r, 'field_count', column, r.cells.join(this.delimiter));
    }
  }

  /** A total row with the wrong number of cells: damaged only when it is not a total by its label. */
  private shortTotal(r: RawRecord): void {
    const column = r.cells.findIndex(isTotalLabel);
    if (this.unlabelled[column]) {
      const key = `${column} `;
      this.labelled.set(key, (this.labelled.get(key) ?? 0) + 1);
      this.counts.dataRows++;
      return;
    }
    this.damaged(r, 'field_count', r.cells.length, r.cells.join(this.delimiter));
  }

  private damaged(r: RawRecord, code: DamageCode, column: number, text: string): void {
    this.counts.damagedRows++;
    this.watchCpr(r);
    this.damageCounts[code] = (this.damageCounts[code] ?? 0) + 1;
    if (this.damage.length >= KEEP) return;
    this.damage.push({ line: r.line, code, column, text: hideCpr(text.slice(0, 500)) });
  }

  private watchCpr(r: RawRecord): void {
    if (!this.cprSeen) this.cprSeen = r.cells.some((cell) => cprLike(cell) === 'sure');
  }

  /** Ends the file: what waits is notes where it looks so; then totals are told from data. */
  finish(keepTotals: boolean): number[] {
    for (const r of this.tail) {
      if (!isNote(r, this.shape.width)) this.odd(r);
      else {
        this.counts.noteRows++;
        this.watchCpr(r);
        if (this.notes.length < 50) this.notes.push(loose(r));
      }
    }
    this.tail = [];
    if (keepTotals) return [];
    const columns = new Set<number>();
    for (const [key, count] of this.labelled) {
      const real = key
        .trim()
        .split(' ')
        .map(Number)
        .filter((i) => this.unlabelled[i]);
      if (real.length === 0) continue;
      real.forEach((i) => columns.add(i));
      this.counts.totalRows += count;
      this.counts.dataRows -= count;
    }
    return [...columns].sort((a, b) => a - b);
  }
}

function loose(r: RawRecord): LooseLine {
  const text = r.cells.filter((cell) => cell.trim() !== '').join(' | ');
  return { line: r.line, text: hideCpr(text.slice(0, 300)) };
}
