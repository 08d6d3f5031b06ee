/** So many other records in a row, and the table goes on: they are rows that went wrong. */
const MOST_OTHERS = 1000;

/** Follows where a table ends: at its last row, as far as the file has been read. */
export class TableEnd {
  lastLine = 0;
  private others = 0;

  /** Takes in a row of the table. */
  row(line: number): void {
    this.lastLine = line;
    this.others = 0;
  }

  /** Takes in a record that may stand below the table; true when it cannot be, nor those before it. */
  other(line: number): boolean {
    this.others++;
    if (this.others <= MOST_OTHERS) return false;
    this.row(line);
    return true;
  }
}
