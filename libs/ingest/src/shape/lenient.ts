/** Index of the line break at or after `from`, or -1. */
export function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return i;
  }
  return -1;
}

/** Physical lines of a piece of text (CRLF, LF and CR all end a line). */
export function physicalLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Best reading of one physical line with broken quotes: a cell that starts with a quote ends at the
 * first quote followed by a delimiter or the end; without one it is taken literally.
 */
export function lenientSplit(line: string, delimiter: string, quote: string): string[] {
  const cells: string[] = [];
  for (let i = 0; i <= line.length;) {
    const closed = quote !== '' && line[i] === quote ? closing(line, i, delimiter, quote) : -1;
    if (closed > i) {
      cells.push(line.slice(i + 1, closed).replaceAll(quote + quote, quote));
      i = closed + 2;
      continue;
    }
    const next = line.indexOf(delimiter, i);
    const end = next < 0 ? line.length : next;
    cells.push(line.slice(i, end));
    i = end + 1;
  }
  return cells;
}

function closing(line: string, open: number, delimiter: string, quote: string): number {
  for (let i = line.indexOf(quote, open + 1); i >= 0; i = line.indexOf(quote, i + 1)) {
    const next = line[i + 1];
    if (next === undefined || next === delimiter) return i;
    if (next === quote) i++;
  }
  return -1;
}
