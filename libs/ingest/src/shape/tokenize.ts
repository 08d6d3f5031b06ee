import type { Damage, DamageCode, Dialect, RawRecord } from '../model';
import { lenientSplit, lineEnd, physicalLines } from './lenient';
import { ruled, type RowRules } from './row-rules';

const CR = 13;
const LF = 10;
const TAB = 9;
const BACKSLASH = 92;
const BOM = 0xfeff;
const MORE = -1;
const FAULT = -2;

/** What the tokenizer needs to know of the dialect. */
export interface TokenizerOptions extends Pick<Dialect, 'delimiter'> {
  quote?: Dialect['quote'];
  escape?: Dialect['escape'];
  /** Expected number of cells; lets a swallowed line be recognised. */
  columns?: number;
  /** What to look at in every record of an unusual table. */
  rules?: RowRules | undefined;
  /** Longest quoted cell in characters before the quote counts as never closed. */
  maxQuoted?: number;
}

/** Streaming, quote-aware reader of delimited text: feed pieces, get whole records. */
export class Tokenizer {
  private text = '';
  private pos = 0;
  private line = 1;
  private retryAt = 0;
  private suspectTo = 0;
  private faultAt = 0;
  private escaped = false;
  private newlines = 0;
  private fault: DamageCode = 'stray_quote';
  private readonly d: number;
  private readonly q: number;
  private readonly quote: string;
  private readonly backslash: boolean;
  private readonly columns: number;
  private readonly maxQuoted: number;

  constructor(private readonly options: TokenizerOptions) {
    this.quote = options.quote ?? '"';
    this.d = options.delimiter.charCodeAt(0);
    this.q = this.quote === '' ? -1 : this.quote.charCodeAt(0);
    this.backslash = options.escape === 'backslash';
    this.columns = options.columns ?? 0;
    this.maxQuoted = options.maxQuoted ?? 16 << 20;
  }

  /** Nothing fed is waiting for more. */
  get idle(): boolean {
    return this.pos >= this.text.length;
  }

  /** Someone else has read this many lines; only while idle. */
  pass(lines: number): void {
    this.line += lines;
  }

  /** Adds a piece of text and returns the records that are complete; `final` ends the file. */
  feed(chunk: string, final = false): RawRecord[] {
    const { rules, delimiter } = this.options;
    this.text = this.pos < this.text.length ? this.text.slice(this.pos) + chunk : chunk;
    this.pos = 0;
    const records: RawRecord[] = [];
    if (!final && this.text.length < this.retryAt) return records;
    this.retryAt = 0;
    while (this.pos < this.text.length) {
      const record = this.next(final);
      if (record === null) {
        this.retryAt = (this.text.length - this.pos) * 2;
        if (this.retryAt < 1 << 16) this.retryAt = 0;
        break;
      }
      records.push(rules ? ruled(record, rules, delimiter) : record);
    }
    return records;
  }

  private next(final: boolean): RawRecord | null {
    const text = this.text;
    const end = text.length;
    const { d, q } = this;
    const start = this.pos;
    const cells: string[] = [];
    let i = start;
    let quoted = false;
    let quoteInText = 0;
    let control = 0;
    let c = 0;
    this.newlines = 0;
    for (;;) {
      if (q >= 0 && text.charCodeAt(i) === q) {
        const close = this.closeQuote(start, i, final);
        if (close === MORE) return null;
        if (close === FAULT) return this.faultLine(start, cells.length + 1, final);
        const body = text.slice(i + 1, close);
        const cell = this.escaped ? this.unescape(body) : body;
        if (control === 0 && hasControl(cell)) control = cells.length + 1;
        cells.push(cell);
        quoted = true;
        i = close + 1;
        c = text.charCodeAt(i);
      } else {
        const from = i;
        for (; i < end; i++) {
          c = text.charCodeAt(i);
          if (c === d) break;
          if (c < 32) {
            if (c === LF || c === CR) break;
            if (c !== TAB && control === 0) control = cells.length + 1;
          } else if (c === q && quoteInText === 0) quoteInText = cells.length + 1;
        }
        if (i >= end && !final) return null;
        cells.push(text.slice(from, i));
      }
      if (i >= end || c !== d) break;
      i++;
      if (i >= end && !final) return null;
    }
    const stop = i;
    if (c === CR && i < end) {
      if (i + 1 >= end && !final) return null;
      if (text.charCodeAt(i + 1) === LF) i++;
    }
    const after = i < end ? i + 1 : end;
    if (this.newlines > 0 && this.swallows(text.slice(start, stop))) {
      this.fault = 'quote_swallow';
      this.faultAt = stop;
      return this.faultLine(start, firstQuoted(cells), final);
    }
    const damage = this.damageOf(cells, control, quoteInText);
    const record = {
      line: this.line,
      lines: this.newlines + 1,
      cells,
      quoted,
      quoteInText,
      damage,
    };
    this.pos = after;
    this.line += record.lines;
    return record;
  }

  /** Index of the closing quote; MORE when the text ends first; FAULT when the quoting is broken. */
  private closeQuote(start: number, open: number, final: boolean): number {
    const text = this.text;
    const end = text.length;
    this.escaped = false;
    for (let i = open + 1; i < end; i++) {
      const c = text.charCodeAt(i);
      if (c === this.q) {
        if (i + 1 >= end) return final ? i : MORE;
        const next = text.charCodeAt(i + 1);
        if (next === this.d || next === LF || next === CR) return i;
        if (next !== this.q) return this.broken('stray_quote', i);
        this.escaped = true;
        i++;
      } else if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) {
        this.newlines++;
      } else if (c === BACKSLASH && this.backslash) {
        this.escaped = true;
        i++;
      }
    }
    if (final) return this.broken('open_quote', open);
    return end - start > this.maxQuoted ? this.broken('open_quote', open) : MORE;
  }

  private broken(code: DamageCode, at: number): number {
    this.fault = code;
    this.faultAt = at;
    return FAULT;
  }

  private unescape(body: string): string {
    const plain = body.replaceAll(this.quote + this.quote, this.quote);
    return this.backslash ? plain.replace(/\\(["'\\])/g, '$1') : plain;
  }

  /** Emits only the physical line at `start`; reading resumes on the next one. */
  private faultLine(start: number, column: number, final: boolean): RawRecord | null {
    const stop = lineEnd(this.text, start);
    if (stop < 0 && !final) return null;
    const end = stop < 0 ? this.text.length : stop;
    const crlf = this.text.charCodeAt(end) === CR && this.text.charCodeAt(end + 1) === LF;
    const line = this.text.slice(start, end);
    const cells = lenientSplit(line, this.options.delimiter, this.quote);
    const damage: Damage = { code: this.fault, column, text: line.slice(0, 500) };
    if (this.faultAt > end) {
      const between = physicalLines(this.text.slice(start, this.faultAt)).length - 1;
      this.suspectTo = Math.max(this.suspectTo, this.line + between);
    }
    this.pos = Math.min(this.text.length, end + (crlf ? 2 : 1));
    return { line: this.line++, lines: 1, cells, quoted: true, quoteInText: 0, damage };
  }

  /** A quoted cell over several lines, each of which is a whole record by itself. */
  private swallows(raw: string): boolean {
    if (this.columns < 2) return false;
    const most = this.options.rules?.cutAt === undefined ? this.columns : this.columns + 1;
    return physicalLines(raw).every((line) => {
      const cells = lenientSplit(line, this.options.delimiter, this.quote).length;
      return cells >= this.columns && cells <= most;
    });
  }

  private damageOf(cells: string[], control: number, quoteInText: number): Damage | null {
    if (control > 0) {
      const text = cells[control - 1]!;
      const code = text.includes('\0') ? 'nul' : 'control_char';
      return { code, column: control, text: text.slice(0, 500) };
    }
    if (cells[0]!.charCodeAt(0) === BOM) return { code: 'bom_inside', column: 1, text: cells[0]! };
    if (quoteInText > 0 && this.line <= this.suspectTo) {
      return { code: 'stray_quote', column: quoteInText, text: cells[quoteInText - 1]! };
    }
    return null;
  }
}

function hasControl(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) {
    const c = cell.charCodeAt(i);
    if (c < 32 && c !== LF && c !== CR && c !== TAB) return true;
  }
  return false;
}

function firstQuoted(cells: string[]): number {
  return cells.findIndex((cell) => /[\r\n]/.test(cell)) + 1;
}

/** All records of a text that is wholly in memory. */
export function tokenizeText(text: string, options: TokenizerOptions): RawRecord[] {
  return new Tokenizer(options).feed(text, true);
}
