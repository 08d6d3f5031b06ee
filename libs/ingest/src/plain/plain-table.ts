import type { Layout } from '../records';
import { isTotalLabel } from '../shape/totals';
import { CellNumbers } from './cell-numbers';
import type { CellSpans } from './line-scanner';
import { saysSomething } from './says-something';

/** Tells which plain lines are surely data rows of the table. */
export class PlainTable {
  private readonly labels: readonly CellNumbers[];

  constructor(private readonly layout: Layout) {
    const ordinary = (text: string): number => (isTotalLabel(text) ? -1 : 0);
    const { encoding } = layout.encoding;
    this.labels = layout.totalColumns.map(() => new CellNumbers(encoding, ordinary));
  }

  /** True for a whole row between header and end that is neither a total nor blank. */
  holds(bytes: Uint8Array, cells: CellSpans, line: number): boolean {
    const { width, firstLine, lastLine, totalColumns } = this.layout;
    if (line < firstLine || line > lastLine || cells.count !== width) return false;
    if (!saysSomething(bytes, cells)) return false;
    for (let i = 0; i < totalColumns.length; i++) {
      if (this.labels[i]!.at(bytes, cells, totalColumns[i]!) < 0) return false;
    }
    return true;
  }
}
