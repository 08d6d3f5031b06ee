import { ByteWindow } from '../decode/byte-window';
import { decodeBytes, decodedChunks } from '../decode/chunks';
import type { Dialect, Encoding, EncodingEvidence, RawRecord } from '../model';
import type { RowRules } from '../shape/row-rules';
import { Tokenizer } from '../shape/tokenize';
import { LineScanner, type CellSpans } from './line-scanner';

const LF = 10;
/** How much goes to the tokenizer before plain lines are looked for again. */
const SLOW_BYTES = 1 << 16;
const LONGEST_LINE = 4 << 20;

/** Takes in the lines of a file, in order. */
export interface LineTaker {
  /** A plain line as bytes; false hands it over as a record instead. Nothing may be taken in then. */
  plain(bytes: Uint8Array, cells: CellSpans, line: number): boolean;
  /** Any other record. */
  record(record: RawRecord): void;
}

/** What the reading rests on. */
export interface ReadPlan {
  readonly dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>;
  readonly encoding: Pick<EncodingEvidence, 'encoding' | 'invalid'>;
  readonly width: number;
  readonly rules?: RowRules | undefined;
}

/**
 * Reads a file at two speeds: plain lines as bytes, everything else through the tokenizer. Both see
 * the same records; the first only sees them sooner. Yields the bytes read, piece after piece.
 * `onBytes` sees the pieces of a file that is read as bytes before their lines are taken.
 */
export async function* readLines(
  source: string | Uint8Array,
  plan: ReadPlan,
  taker: LineTaker,
  onBytes: (bytes: Uint8Array) => void = () => undefined,
): AsyncIterable<number> {
  const { dialect, encoding, width, rules } = plan;
  const { delimiter, quote, escape } = dialect;
  const tokenizer = new Tokenizer({ delimiter, quote, escape, columns: width, rules });
  if (!isBytewise(plan)) {
    yield* tokenized(source, encoding.encoding, tokenizer, taker);
    return;
  }
  const scanner = new LineScanner(delimiter, quote);
  const reader = new TwoSpeeds(scanner, tokenizer, encoding.encoding, taker);
  if (typeof source === 'string') yield* windowed(source, reader, onBytes);
  else {
    onBytes(source);
    reader.end(source.subarray(reader.feed(source)));
    yield source.length;
  }
}

async function* windowed(
  path: string,
  reader: TwoSpeeds,
  onBytes: (bytes: Uint8Array) => void,
): AsyncIterable<number> {
  const window = await ByteWindow.open(path);
  try {
    for (let piece = await window.next(); piece; piece = await window.next()) {
      onBytes(piece);
      window.keep(reader.feed(window.bytes));
      yield piece.length;
    }
    reader.end(window.bytes);
  } finally {
    await window.close();
  }
}

async function* tokenized(
  source: string | Uint8Array,
  encoding: Encoding,
  tokenizer: Tokenizer,
  taker: LineTaker,
): AsyncIterable<number> {
  for await (const text of decodedChunks(source, encoding)) {
    for (const record of tokenizer.feed(text)) taker.record(record);
    yield text.length;
  }
  for (const record of tokenizer.feed('', true)) taker.record(record);
}

/** Whether the bytes can be looked at line by line: ASCII is one byte, and every byte is sound. */
export function isBytewise({ dialect, encoding, rules }: ReadPlan): boolean {
  if (rules) return false;
  if (dialect.delimiter.charCodeAt(0) > 127) return false;
  if (encoding.invalid > 0) return false;
  return encoding.encoding === 'windows-1252' || encoding.encoding === 'utf-8';
}

class TwoSpeeds {
  private line = 1;
  private started = false;

  constructor(
    private readonly scanner: LineScanner,
    private readonly tokenizer: Tokenizer,
    private readonly encoding: Encoding,
    private readonly taker: LineTaker,
  ) {}

  /** Takes in the lines that end in this piece; returns where the rest begins, to be fed again. */
  feed(whole: Uint8Array): number {
    const end = endOfLines(whole);
    let at = this.started || end === 0 ? 0 : byteOrderMark(whole);
    this.started ||= end > 0;
    while (at < end) {
      if (this.tokenizer.idle && whole[end - 1] === LF) at = this.plainLines(whole, at, end);
      if (at < end) at = this.slowly(whole, at, this.windowEnd(whole, at, end));
    }
    return end;
  }

  /** Takes in the last line when nothing ends it. */
  end(rest: Uint8Array): void {
    const from = this.started ? 0 : byteOrderMark(rest);
    this.slowly(rest, from, rest.length);
    this.take(this.tokenizer.feed('', true));
  }

  /** Takes plain lines until one is not; returns where that one starts. */
  private plainLines(bytes: Uint8Array, start: number, end: number): number {
    const { scanner, taker } = this;
    const first = this.line;
    let passed = first;
    let at = start;
    while (at < end) {
      const next = scanner.next(bytes, at);
      if (next < 0) break;
      if (taker.plain(bytes, scanner.cells, this.line)) {
        this.line++;
      } else {
        this.tokenizer.pass(this.line - passed);
        this.slowly(bytes, at, next);
        passed = this.line;
      }
      at = next;
    }
    this.tokenizer.pass(this.line - passed);
    return at;
  }

  private slowly(bytes: Uint8Array, from: number, to: number): number {
    this.take(this.tokenizer.feed(decodeBytes(bytes.subarray(from, to), this.encoding)));
    return to;
  }

  private take(records: readonly RawRecord[]): void {
    for (const record of records) {
      this.line = record.line + record.lines;
      this.taker.record(record);
    }
  }

  private windowEnd(bytes: Uint8Array, from: number, end: number): number {
    const at = bytes.indexOf(LF, Math.min(from + SLOW_BYTES, end - 1));
    return at < 0 || at >= end ? end : at + 1;
  }
}

/** Where the last line that is whole ends; a file without LF is cut at any ASCII character. */
function endOfLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(LF) + 1;
  if (end > 0 || bytes.length < LONGEST_LINE) return end;
  return bytes.findLastIndex((byte) => byte < 128);
}

function byteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
