import { writeFile } from 'node:fs/promises';
import { csvLine } from '../../write/table-csv';
import { tokenizeText } from '../../shape/tokenize';
import { importer, indicator } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';
import { readTable } from '../../read';
import { writeDamagedCsv } from './write-rejected';

const temp = tempPaths();
const load = importer(temp, [indicator('I-01'), indicator('I-02')]);
const header = 'Indikator;Periode;Værdi\n';

/** The lines of the file with their first cells filled in. */
function mended(csv: string, line: number, cells: readonly string[]): string {
  const rows = tokenizeText(csv, { delimiter: ';' }).map((r) => r.cells);
  const found = rows.find((row) => row[cells.length] === String(line)) ?? [];
  found.splice(0, cells.length, ...cells);
  return rows.map((row) => csvLine(row, ';')).join('');
}

describe('a file of rejected rows', () => {
  it.each([
    ['too long', 'I-01;2026-08;1;25', 'field_count'],
    ['a quote never closed', 'I-01;"2026-08;1', 'open_quote'],
    ['a quote in the wrong place', 'I-01;"2026"-08;1', 'stray_quote'],
    ['a control character', 'I-01;2026-08;1\u0001', 'control_char'],
  ])('has no cells of a row that cannot be read: %s', async (_, row, code) => {
    const first = await load(`${header}I-02;2026-07;3\n${row}\n`);
    expect(first.values).toEqual(['I-02 2026-07 3']);
    const [, back = []] = tokenizeText(first.rejectedCsv, { delimiter: ';' }).map((r) => r.cells);
    expect(back.slice(0, 3)).toEqual(['', '', '']);
    expect([back[5], back[8]]).toEqual([code, row.replace('\u0001', '·')]);

    const again = await load(first.rejectedCsv, { saved: first.analysis.saved });
    expect(again.values).toEqual([]);
    expect(again.result?.rejectCounts).toEqual({ [code]: 1 });

    const whole = mended(first.rejectedCsv, 3, ['I-01', '2026-08', '1,25']);
    const loaded = await load(whole, { saved: first.analysis.saved });
    expect([loaded.values, loaded.rejects]).toEqual([['I-01 2026-08 1.25'], []]);
  });

  it('has the cells of a row that is only too short, and loads it once its value is filled in', async () => {
    const first = await load(`${header}I-02;2026-07;3\nI-01;2026-08\n`);
    const [, back = []] = tokenizeText(first.rejectedCsv, { delimiter: ';' }).map((r) => r.cells);
    expect([...back.slice(0, 3), back[5], back[8]]).toEqual([
      ...['I-01', '2026-08', '', 'field_count', 'I-01;2026-08'],
    ]);
    const again = await load(first.rejectedCsv, { saved: first.analysis.saved });
    expect([again.values, again.result?.rejectCounts]).toEqual([[], { field_count: 1 }]);
    const whole = mended(first.rejectedCsv, 3, ['I-01', '2026-08', '1,25']);
    const loaded = await load(whole, { saved: first.analysis.saved });
    expect([loaded.values, loaded.rejects]).toEqual([['I-01 2026-08 1.25'], []]);
  });

  it('keeps the original line when it is rejected once more', async () => {
    const first = await load(`${header}I-02;2026-07;3\nI-01;2026-08;1;25\nI-01;2026-08;x\n`);
    const second = await load(first.rejectedCsv, { saved: first.analysis.saved });
    const third = await load(second.rejectedCsv, { saved: first.analysis.saved });
    expect(third.rejectedCsv).toBe(second.rejectedCsv);
    const rows = tokenizeText(third.rejectedCsv, { delimiter: ';' }).map((r) => r.cells);
    expect(rows[0]).toHaveLength(9);
    expect(rows.map((cells) => cells[8])).toContain('I-01;2026-08;1;25');
  });

  it('is mended in the grid too, by the whole row or by its cells', async () => {
    const first = await load(`${header}I-02;2026-07;3\nI-01;2026-08;1;25\n`);
    const whole = [{ line: 2, column: '*', value: 'I-01;2026-08;1,25' }];
    const cells = [
      { line: 2, column: 'Indikator', value: 'I-01' },
      { line: 2, column: 'Periode', value: '2026-08' },
      { line: 2, column: 'Værdi', value: '1,25' },
    ];
    for (const fixes of [whole, cells]) {
      const corrections = { fixes, fixAll: [], quarantine: [] };
      const { values } = await load(first.rejectedCsv, { corrections });
      expect(values).toEqual(['I-01 2026-08 1.25']);
    }
  });

  it('holds the damaged rows before anything is loaded', async () => {
    const file = temp('damaged.csv');
    await writeFile(file, `${header}I-02;2026-07;3\nI-01;2026-08;1;25\n`);
    let csv = '';
    for await (const part of writeDamagedCsv(file, await readTable(file))) {
      csv += Buffer.from(part).toString('utf8');
    }
    expect(csv.split('\r\n')[1]).toMatch(/^;;;3;;field_count;.*;"I-01;2026-08;1;25"$/);
  });
});
