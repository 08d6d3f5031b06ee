import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How large the measured file is; rows = indicators × months × units. */
export interface FileSize {
  readonly indicators: number;
  readonly months: number;
  readonly units: number;
}

/** 9,408,000 rows, about 323 MB. */
export const FULL: FileSize = { indicators: 490, months: 60, units: 320 };
/** A tenth of it. */
export const TENTH: FileSize = { indicators: 490, months: 60, units: 32 };

const FIRST_YEAR = 2021;
const BATCH = 1 << 20;
const two = (n: number): string => String(n).padStart(2, '0');

/** Code of the n-th indicator of the file. */
export const indicatorCode = (n: number): string => `K${String(n).padStart(4, '0')}`;

/** A value as a Danish system writes it, the same for the same row in every run. */
function amount(row: number): string {
  const mixed = Math.imul(row + 1, 2654435761) >>> 0;
  const whole = mixed % 40_000;
  const thousands = Math.floor(whole / 1000);
  const rest = whole % 1000;
  const text = thousands > 0 ? `${thousands}.${String(rest).padStart(3, '0')}` : String(rest);
  return `${text},${two(mixed % 97)}`;
}

/** One row in a hundred cannot be loaded, in four ways. */
function damaged(row: number, good: string): string {
  if (row % 100 !== 37) return good;
  const way = Math.floor(row / 100) % 4;
  if (way === 0) return good.replace(/;[^;]*$/, ';12.34,5');
  if (way === 1) return good.replace(/;\d\d-/, ';32-');
  if (way === 2) return `${good};en celle for meget`;
  return good.replace('K', 'X');
}

function* lines({ indicators, months, units }: FileSize, dirty: boolean): Generator<string> {
  yield 'Indikator;Dato;Enhed;Værdi';
  let row = 0;
  for (let month = 0; month < months; month += 1) {
    const date = `28-${two((month % 12) + 1)}-${FIRST_YEAR + Math.floor(month / 12)}`;
    for (let i = 0; i < indicators; i += 1) {
      const code = indicatorCode(i);
      for (let unit = 0; unit < units; unit += 1) {
        const good = `${code};${date};Enh${String(unit).padStart(3, '0')};${amount(row)}`;
        yield dirty ? damaged(row, good) : good;
        row += 1;
      }
    }
  }
}

/** Path of the file, written at the first call. Same size, same bytes. */
export async function bigFile(size: FileSize, dirty: boolean): Promise<string> {
  const folder = path.join(tmpdir(), 'gevinst-bench');
  mkdirSync(folder, { recursive: true });
  const shape = `${String(size.indicators)}x${String(size.months)}x${String(size.units)}`;
  const file = path.join(folder, `${shape}-${dirty ? 'one-percent-bad' : 'clean'}.csv`);
  if (existsSync(file)) return file;
  const out = createWriteStream(`${file}.part`);
  let text = '';
  for (const line of lines(size, dirty)) {
    text += `${line}\r\n`;
    if (text.length < BATCH) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
  return file;
}
