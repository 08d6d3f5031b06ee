import type { Gatherer } from '../gather';
import type { Encoding, RawRecord } from '../model';
import type { TableShape } from '../shape/detect-table';
import { ColumnTally, LOOK_CLOSER } from './column-tally';
import type { CellSpans } from './line-scanner';
import { saysSomething } from './says-something';
import type { LineTaker } from './two-speeds';

/**
 * Gathers what a file's plain lines say without making text of them; the rest goes to the gatherer.
 */
export class PlainGather implements LineTaker {
  private readonly columns: ColumnTally[];
  /** What the columns call the cells of the current line. */
  private readonly marks: Int32Array;

  constructor(
    private readonly gatherer: Gatherer,
    private readonly shape: TableShape,
    encoding: Encoding,
  ) {
    this.columns = gatherer.stats.map(
      (stats, i) => new ColumnTally(stats, shape.names[i] ?? '', encoding),
    );
    this.marks = new Int32Array(this.columns.length);
  }

  plain(bytes: Uint8Array, cells: CellSpans, line: number): boolean {
    const { columns, gatherer, marks } = this;
    const { from, to } = cells;
    const width = columns.length;
    // What waits has to be gathered before the texts of this row are met.
    if (gatherer.isWaiting) return false;
    if (line < this.shape.firstLine || cells.count !== width || !saysSomething(bytes, cells)) {
      return false;
    }
    for (let i = 0; i < width; i++) {
      const mark = columns[i]!.look(bytes, from[i]!, to[i]!);
      if (mark === LOOK_CLOSER) return false;
      marks[i] = mark;
    }
    const { unlabelled } = gatherer;
    gatherer.plainRow(line);
    for (let i = 0; i < width; i++) {
      columns[i]!.count(marks[i]!);
      if (to[i]! > from[i]!) unlabelled[i] = true;
    }
    return true;
  }

  record(record: RawRecord): void {
    this.gatherer.add(record);
  }

  /** Call it once, after the last line. */
  finish(): void {
    for (const column of this.columns) column.finish();
  }
}
