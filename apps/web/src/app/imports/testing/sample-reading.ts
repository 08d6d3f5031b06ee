import type { ImportReading } from '@gevinst/contract';

type Column = ImportReading['columns'][number];

/** How a file of months and values was read; fictitious. */
export function sampleReading(over: Partial<ImportReading> = {}): ImportReading {
  return {
    encoding: 'windows-1252',
    encodingEvidence: 'ikke gyldig UTF-8; »Måned«, »Værdi«',
    delimiter: ';',
    headerLine: 2,
    columns: [
      sampleColumn({ name: 'Måned', role: 'period', kind: 'period', written: 'dmy' }),
      sampleColumn({ name: 'Værdi', role: 'value', kind: 'number', written: 'decimal:,' }),
    ],
    titleLines: [{ line: 1, text: 'Henvendelser' }],
    totals: [],
    lines: [
      { line: 1, text: 'Henvendelser' },
      { line: 2, text: 'Måned;Værdi' },
      { line: 3, text: '01-10-2026;1.250' },
    ],
    corrections: [],
    ...over,
  };
}

/** A column that is not used. */
export function sampleColumn(over: Partial<Column> = {}): Column {
  return {
    name: 'Note',
    role: 'ignored',
    target: null,
    kind: 'text',
    style: null,
    why: { da: 'Bruges ikke', en: 'Not used' },
    samples: ['1.250'],
    written: null,
    ...over,
  };
}
