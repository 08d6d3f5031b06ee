const ROWS = [
  ['Indikator', 'Periode', 'Værdi'],
  ['Indikatorens navn eller kode', '01-2026', '1.234,5'],
];

/** The simplest file that can be read without a question: Excel's Danish CSV with one example row. */
export function measurementsTemplate(): string {
  return `\ufeff${ROWS.map((row) => row.join(';')).join('\r\n')}\r\n`;
}
