/**
 * A second, plain reader of delimited text, written from the rules and not from the importer: it
 * holds the whole file, goes line by line, and shares no code with `shape/` or `types/`.
 */
export interface NaiveRecord {
  /** 1-based physical line. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the record cannot be loaded, or null. */
  readonly fault: string | null;
  /** 1-based column with a quote in the middle of unquoted text, 0 without one. */
  readonly looseQuote: number;
  /** A cell was written in quotes; such a row is never blank. */
  readonly quoted: boolean;
}

interface Line {
  readonly text: string;
  readonly ending: string;
}

/** Decodes a whole file; the byte order mark is left out. */
export function naiveText(bytes: Uint8Array, encoding: string): string {
  const label = encoding === 'windows-1252' ? 'windows-1252' : encoding;
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Every record of a text whose rows have `width` cells. */
export function naiveRecords(text: string, delimiter: string, width: number): NaiveRecord[] {
  const lines = linesOf(text);
  const records: NaiveRecord[] = [];
  let suspectTo = 0;
  for (let at = 0; at < lines.length;) {
    const read = readFrom(lines, at, delimiter);
    const swallowed =
      read.last > at && isSwallowed(lines.slice(at, read.last + 1), delimiter, width);
    const fault = read.fault ?? (swallowed ? 'quote_swallow' : null);
    if (fault !== null) {
      if (read.last > at) suspectTo = Math.max(suspectTo, read.last + 1);
      records.push({ line: at + 1, cells: [], fault, looseQuote: 0, quoted: true });
      at += 1;
      continue;
    }
    const { cells, looseQuote, quoted } = read;
    const suspect = looseQuote > 0 && at + 1 <= suspectTo;
    const wrong = wrongCharacter(cells) ?? (suspect ? 'stray_quote' : null);
    records.push({ line: at + 1, cells, fault: wrong, looseQuote, quoted });
    at = read.last + 1;
  }
  return records;
}

function linesOf(text: string): Line[] {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].map((m) => ({
    text: m[1] ?? '',
    ending: m[2] ?? '',
  }));
  while (lines.length > 0 && lines.at(-1)?.text === '' && lines.at(-1)?.ending === '') lines.pop();
  return lines;
}

interface Read {
  readonly cells: string[];
  readonly quoted: boolean;
  readonly looseQuote: number;
  readonly fault: string | null;
  /** Index of the line on which the record, or its fault, ends. */
  readonly last: number;
}

function readFrom(lines: readonly Line[], start: number, delimiter: string): Read {
  const cells: string[] = [];
  let looseQuote = 0;
  let anyQuoted = false;
  let at = start;
  let rest = lines[start]?.text ?? '';
  for (;;) {
    if (rest.startsWith('"')) {
      const quoted = readQuoted(lines, at, rest.slice(1), delimiter);
      anyQuoted = true;
      if (quoted.fault !== null) {
        return { cells, looseQuote, quoted: true, fault: quoted.fault, last: quoted.at };
      }
      cells.push(quoted.value);
      at = quoted.at;
      rest = quoted.rest;
    } else {
      const [cell = ''] = rest.split(delimiter);
      if (looseQuote === 0 && cell.includes('"')) looseQuote = cells.length + 1;
      cells.push(cell);
      rest = rest.slice(cell.length);
    }
    if (!rest.startsWith(delimiter)) {
      return { cells, looseQuote, quoted: anyQuoted, fault: null, last: at };
    }
    rest = rest.slice(delimiter.length);
  }
}

interface Quoted {
  readonly value: string;
  readonly rest: string;
  readonly at: number;
  readonly fault: string | null;
}

/** Reads on from behind an opening quote, over line ends where it must. */
function readQuoted(
  lines: readonly Line[],
  open: number,
  first: string,
  delimiter: string,
): Quoted {
  let value = '';
  let at = open;
  let rest = first;
  for (;;) {
    const quote = rest.indexOf('"');
    if (quote < 0) {
      const next = lines[at + 1];
      if (!next) return { value, rest: '', at: open, fault: 'open_quote' };
      value += rest + (lines[at]?.ending ?? '');
      rest = next.text;
      at += 1;
      continue;
    }
    value += rest.slice(0, quote);
    rest = rest.slice(quote + 1);
    if (rest === '' || rest.startsWith(delimiter)) return { value, rest, at, fault: null };
    if (!rest.startsWith('"')) return { value, rest, at, fault: 'stray_quote' };
    value += '"';
    rest = rest.slice(1);
  }
}

/** Several lines in one record, each of which is a whole row by itself: a quote that was never meant. */
function isSwallowed(lines: readonly Line[], delimiter: string, width: number): boolean {
  const d = delimiter.replace(/[|\\^$.*+?()[\]{}]/g, '\\$&');
  const cell = new RegExp(`(?:"(?:[^"]|""|"(?!${d}|"|$))*"(?=${d}|$)|[^${d}]*)(?:${d}|$)`, 'y');
  return lines.every(({ text }) => {
    let count = 0;
    let ended = false;
    for (cell.lastIndex = 0; !ended; count++) {
      const [found = ''] = cell.exec(text) ?? [];
      ended = !found.endsWith(delimiter) && cell.lastIndex >= text.length;
      if (found === '' && !ended) break;
    }
    return count === width;
  });
}

function wrongCharacter(cells: readonly string[]): string | null {
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
  const cell = cells.find((text) => controls.test(text));
  if (cell !== undefined) return cell.includes('\u0000') ? 'nul' : 'control_char';
  return cells[0]?.startsWith('\ufeff') ? 'bom_inside' : null;
}
