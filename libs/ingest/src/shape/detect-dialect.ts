import type { DelimiterEvidence, Dialect, RawRecord } from '../model';
import { lineEnd } from './lenient';
import { tokenizeText } from './tokenize';

/** Order decides ties: a Danish file is separated by semicolons. */
const USUAL = [';', '\t', '|', ','];
const RARE = [':', '^', '~', ' '];
const SEP = /^"?sep=(.)"?$/i;
const PLAIN_NUMBER = /^-?\d+$/;

/**
 * Finds delimiter, quote character and escape over a sample of the decoded text. A candidate is
 * scored by how many records have the same number of cells, so that one broken row changes nothing.
 */
export function detectDialect(text: string, chosen: Partial<Dialect> = {}): Dialect {
  const newline = newlineOf(text);
  const first = text.slice(0, Math.max(0, lineEnd(text, 0)));
  const sep = SEP.exec(first)?.[1];
  const body = sep === undefined ? text : text.slice(first.length + newline.length);
  const quote = chosen.quote ?? quoteOf(body);
  const forced = chosen.delimiter ?? sep;
  const evidence = [...USUAL, ...RARE]
    .map((delimiter) => score(body, delimiter, quote))
    .sort((a, b) => b.score - a.score);
  const delimiter = forced ?? pick(evidence);
  return {
    delimiter,
    quote,
    escape: chosen.escape ?? escapeOf(body, delimiter, quote),
    newline,
    sepLine: sep !== undefined,
    evidence: evidence.filter((e) => e.width > 1 && e.share >= 0.2).slice(0, 4),
  };
}

function pick(evidence: DelimiterEvidence[]): string {
  const usual = evidence.filter((e) => USUAL.includes(e.delimiter) && e.score > 0);
  if (usual.length > 0) return usual[0]!.delimiter;
  const rare = evidence.filter((e) => e.share >= 0.98 && e.width > 2 && e.score > 0);
  return rare[0]?.delimiter ?? ';';
}

function score(text: string, delimiter: string, quote: Dialect['quote']): DelimiterEvidence {
  if (!text.includes(delimiter)) return { delimiter, width: 1, share: 1, score: 0 };
  const records = tokenizeText(text, { delimiter, quote }).filter((r) => !isBlank(r));
  const width = commonWidth(records);
  const fitting = records.filter((r) => r.cells.length === width && r.damage === null);
  const share = records.length === 0 ? 0 : fitting.length / records.length;
  if (width < 2) return { delimiter, width, share, score: 0 };
  let points = share + Math.min(width, 10) * 0.005;
  if (hasHeader(fitting)) points += 0.15;
  if (delimiter === ',' && cutsNumbers(fitting)) points -= 0.6;
  if (records.length > 0 && records[0]!.cells.length === 1 && share < 0.5) points -= 0.2;
  return { delimiter, width, share, score: share < 0.3 ? 0 : Math.max(points, 0) };
}

/** Most common number of cells above one, or one when nothing is split. */
export function commonWidth(records: RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [width, count] of counts) {
    const weight = width === 1 ? count * 0.4 : count;
    if (weight > most || (weight === most && width > best)) [best, most] = [width, weight];
  }
  return best;
}

/** A record without any character, not even an empty quoted cell. */
export function isBlank(record: RawRecord): boolean {
  return !record.quoted && record.cells.every((cell) => cell.trim() === '');
}

/** The first whole record looks like names: no cell is a number. */
function hasHeader(fitting: RawRecord[]): boolean {
  const cells = fitting[0]?.cells ?? [];
  return cells.length > 0 && cells.every((cell) => cell.trim() !== '' && !/^[-\d.,]+$/.test(cell));
}

/** Most commas stand between two digits as in `12,50`: they are decimal signs, not delimiters. */
function cutsNumbers(fitting: RawRecord[]): boolean {
  let cuts = 0;
  let inNumber = 0;
  for (const { cells } of fitting) {
    for (let i = 1; i < cells.length; i++) {
      cuts++;
      if (/\d$/.test(cells[i - 1]!) && PLAIN_NUMBER.test(/^[^;\t|]*/.exec(cells[i]!)![0]))
        inNumber++;
    }
  }
  const others = fitting.some(({ cells }) => cells.some((cell) => /[;\t|]/.test(cell)));
  return others && cuts > 0 && inNumber / cuts > 0.6;
}

function newlineOf(text: string): Dialect['newline'] {
  const end = lineEnd(text, 0);
  if (end < 0 || text[end] === '\n') return '\n';
  return text[end + 1] === '\n' ? '\r\n' : '\r';
}

function quoteOf(text: string): Dialect['quote'] {
  const edge = (q: string): number =>
    (text.match(new RegExp(`(?:^|[;,\\t|])${q}[^${q}]*${q}(?=[;,\\t|\\r\\n]|$)`, 'gm')) ?? [])
      .length;
  return edge('"') === 0 && edge("'") >= 2 && !/^"|[;,\t|]"/m.test(text) ? "'" : '"';
}

function escapeOf(text: string, delimiter: string, quote: Dialect['quote']): Dialect['escape'] {
  if (quote === '' || !text.includes(`\\${quote}`)) return 'double';
  const faults = (escape: Dialect['escape']): number =>
    tokenizeText(text, { delimiter, quote, escape }).filter((r) => r.damage !== null).length;
  return faults('backslash') < faults('double') ? 'backslash' : 'double';
}
