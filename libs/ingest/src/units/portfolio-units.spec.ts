import { writeFileSync } from 'node:fs';
import { loadPortfolio } from '../importing/loading/load-portfolio';
import type { LoadFileRequest } from '../importing/loading/load-file';
import { analyseFile } from '../importing/reading/analyse-file';
import { indicator } from '../testing/import-text';
import { tempPaths } from '../testing/temp-folder';

const temp = tempPaths();
const KNOWN = [indicator('SAGER', 'sager'), indicator('MIO', 'mio. kr.'), indicator('PCT', '%')];

/** A portfolio file read the way the worker does; its rejects as `line column code text`. */
async function load(text: string, corrections?: LoadFileRequest['corrections']) {
  const path = temp('file.csv');
  writeFileSync(path, text);
  const analysis = await analyseFile({ path, kind: 'portfolio', indicators: KNOWN, answers: {} });
  const { profile, portfolioMap: map, questions } = analysis;
  if (map === null) throw new Error(`open: ${questions.map(({ id }) => id).join()}`);
  const request = { path, profile, map, indicators: KNOWN, rejectsPath: `${path}.rejects` };
  const result = await loadPortfolio({ ...request, ...(corrections && { corrections }) });
  expect(result.lines.balanced).toBe(true);
  const { rows, messages } = result;
  const rejects = messages.map((one) => `${one.line} ${one.column} ${one.code} ${one.text}`);
  const levels = rows.map((row) => [row.indicator?.baseline, ...row.targets.map((t) => t.value)]);
  const amounts = rows.flatMap((row) => [...row.costs, ...row.effects].map((one) => one.amount));
  return { rows, messages, notices: result.notices, rejects, levels, amounts };
}
const level = (unit: string, cell: string, header = 'Måltal') =>
  load(`Projekt;Gevinst;Indikator;Enhed;${header}\nA;G;I;${unit};${cell}\n`);
const known = (code: string, cell: string, header = 'Måltal') =>
  load(`Projekt;Gevinst;Indikatorkode;${header}\nA;G;${code};${cell}\n`);
const amount = (header: string, ...cells: string[]) =>
  load(`Projekt;${header}\n${cells.map((cell, i) => `P${i};${cell}\n`).join('')}`);

describe('a target or a baseline is held against the unit of its indicator', () => {
  it.each(['12,5 %', '12,5 pct.', '12,5 t.kr.', '12,50 €', '500,- kr.'])(
    '%s is no number of sager',
    async (cell) => {
      for (const header of ['Måltal', 'Måltal 2027', 'Baseline']) {
        const refused = [`2 ${header} unit_differs ${cell}`];
        for (const one of [await level('sager', cell, header), await known('SAGER', cell, header)])
          expect([one.rejects, one.levels.flat().filter((value) => value != null)]).toEqual([
            refused,
            [],
          ]);
      }
    },
  );

  it('with the sentence of a measurement', async () => {
    const { messages } = await level('sager', '12,5 %');
    expect(messages[0]?.da).toBe(
      '»12,5 %« i kolonnen Måltal er i %, men indikatoren måles i sager.',
    );
    expect(messages[0]?.en).toBe(
      '“12,5 %” in column Måltal is in %, but the indicator is measured in sager.',
    );
  });

  it('a header says it for the whole column', async () => {
    for (const header of ['Måltal (%)', 'Måltal (t.kr.)', 'Baseline (EUR)'])
      expect((await known('SAGER', '12,5', header)).rejects).toEqual([
        `2 ${header} unit_differs 12,5`,
      ]);
  });

  it('what fits is loaded, in the unit of the indicator', async () => {
    expect((await level('%', '12,5 %')).levels).toEqual([[null, '12.5']]);
    expect((await level('sager', '12,5')).levels).toEqual([[null, '12.5']]);
    expect((await level('kr.', '12,5 t.kr.')).levels).toEqual([[null, '12500']]);
    expect((await known('MIO', '500 t.kr.')).levels).toEqual([[null, '0.5']]);
    expect((await known('MIO', '12,5', 'Måltal (mio. kr.)')).levels).toEqual([[null, '12.5']]);
    expect((await level('', '12,5 %')).levels).toEqual([[null, '12.5']]);
  });

  it('the unit of the file goes before the known one: that is what the indicator becomes', async () => {
    const text = 'Projekt;Gevinst;Indikatorkode;Enhed;Måltal\nA;G;SAGER;%;12,5 %\n';
    expect((await load(text)).levels).toEqual([[null, '12.5']]);
  });

  it('the unit may stand on another row, above or below, by name or by code', async () => {
    const head = 'Projekt;Gevinst;Indikator;Indikatorkode;Enhed;Måltal 2026;Måltal 2027\n';
    const without = 'A;G;I;;;12,5 %;\n';
    for (const text of [
      `A;G;I;;sager;;\n${without}`,
      `${without}B;G;I;;sager;;\n`,
      `${without}B;G;I;X;;;\nC;G;Andet;X;sager;;\n`,
      `${without}B;G;I;SAGER;;;\n`,
    ])
      expect((await load(head + text)).rejects.filter((one) => /unit_differs/.test(one))).toEqual([
        expect.stringMatching(/^[23] Måltal 2026 unit_differs 12,5 %$/),
      ]);
  });

  it('a row that is set aside says no unit of the others', async () => {
    const text = 'Projekt;Gevinst;Indikator;Enhed;Måltal\nA;G;I;sager;\nB;G;I;;12,5 %\n';
    expect((await load(text)).rejects).toEqual(['3 Måltal unit_differs 12,5 %']);
    const aside = await load(text, { fixes: [], fixAll: [], quarantine: [2] });
    expect(aside.levels).toEqual([[null, '12.5']]);
  });

  it('a corrected cell is held against it too', async () => {
    const text = 'Projekt;Gevinst;Indikator;Enhed;Måltal\nA;G;I;sager;x\nB;G;J;sager;2,5\n';
    const fixes = [{ line: 2, column: 'Måltal', value: '12,5 %' }];
    const { rejects, levels } = await load(text, { fixes, fixAll: [], quarantine: [] });
    expect(rejects).toEqual(['2 Måltal unit_differs 12,5 %']);
    expect(levels).toEqual([[null], [null, '2.5']]);
  });
});

describe('a whole column in another unit is said once', () => {
  it('of one indicator by its name, of several by how many', async () => {
    const head = 'Projekt;Gevinst;Indikator;Enhed;Måltal 2026;Måltal 2027\n';
    const one = await load(`${head}A;G;Sager;sager;12,5 %;13,5 %\nB;G;Sager;;14,5 %;\n`);
    expect(one.rejects.filter((text) => / unit_differs /.test(text))).toHaveLength(3);
    expect(
      one.notices.map(({ code, column, line, severity, da }) => [code, column, line, severity, da]),
    ).toEqual([
      [
        'unit_differs_column',
        'Måltal 2026',
        null,
        'notice',
        '2 tal i kolonnen Måltal 2026 er i %, men »Sager« måles i sager. De er ikke indlæst. Ret indikatorens enhed, hvis tallene er rigtige, eller ret filen.',
      ],
    ]);
    const several = await load(`${head}A;G;Sager;sager;12,5 %;\nA;G;Kald;sager;14,5 %;\n`);
    expect(several.notices[0]?.da).toBe(
      '2 tal i kolonnen Måltal 2026 er i %, men 2 indikatorer måles i sager. De er ikke indlæst. Ret indikatorernes enhed, hvis tallene er rigtige, eller ret filen.',
    );
    expect(several.notices[0]?.en).toBe(
      '2 values in column Måltal 2026 are in %, but 2 indicators are measured in sager. They are not loaded. Change the unit of the indicators if the values are right, or correct the file.',
    );
  });

  it('of amounts by what the column must be in', async () => {
    const { notices } = await amount('Drift 2026 (kr.)', '12,5 %', '13,5 %', '10,5');
    expect(notices.map(({ da, en }) => [da, en])).toEqual([
      [
        '2 tal i kolonnen Drift 2026 (kr.) er i %, men skal være i kr. De er ikke indlæst. Ret filen.',
        '2 values in column Drift 2026 (kr.) are in %, but must be in kr. They are not loaded. Correct the file.',
      ],
    ]);
  });

  it('and one number alone says it itself', async () => {
    expect((await level('sager', '12,5 %')).notices).toEqual([]);
  });
});

describe('what is counted in kr. is not counted in percent', () => {
  it.each(['Drift 2026 (kr.)', 'Drift 2026', 'Effekt (kr. pr. år)', 'Effekt'])(
    'an amount in %s',
    async (header) => {
      const { rejects, amounts } = await amount(header, '12,5 %', '10,5');
      expect(rejects[0]).toBe(`2 ${header} unit_differs 12,5 %`);
      expect(amounts).not.toContain('12.50');
      expect((await amount(header, '12,5 %')).rejects).toEqual(rejects.slice(0, 1));
    },
  );

  it('a stated benefit, a unit value and what is taken in advance', async () => {
    for (const header of ['Årlig gevinst (kr.)', 'Enhedsværdi (kr.)', 'Taget på forskud (kr.)']) {
      const { rejects, messages } = await load(
        `Projekt;Gevinst;Indikator;${header}\nA;G;I;12,5 %\n`,
      );
      expect(rejects).toEqual([`2 ${header} unit_differs 12,5 %`]);
      expect(messages[0]?.da).toBe(`»12,5 %« i kolonnen ${header} er i %, men skal være i kr.`);
    }
  });

  it('a share is not counted in kr., nor years in percent', async () => {
    const text = 'Projekt;Gevinst;Indikator;Andel;Tilbagebetalingstid (år)\nA;G;I;0,5 kr.;2,5 %\n';
    expect((await load(text)).rejects).toEqual([
      '2 Andel unit_differs 0,5 kr.',
      '2 Tilbagebetalingstid (år) unit_differs 2,5 %',
    ]);
  });
});

describe('one currency is no other', () => {
  it('in a column whose header says which, where cells that say none are in it', async () => {
    const { rejects, amounts, rows } = await amount('Drift 2026 (kr.)', '12,50 €', '10,5', '3 kr.');
    expect(rejects).toEqual(['2 Drift 2026 (kr.) unit_differs 12,50 €']);
    expect(amounts).toEqual(['10.50', '3.00']);
    expect(rows.flatMap(({ costs }) => costs.map(({ currency }) => currency))).toEqual([
      'DKK',
      'DKK',
    ]);
    expect((await amount('Drift 2026 (EUR)', '12,5 t.kr.', '10,5')).rejects).toEqual([
      '2 Drift 2026 (EUR) unit_differs 12,5 t.kr.',
    ]);
  });

  it('where the cells say which, or a correction does', async () => {
    expect((await amount('Drift 2026', '12,5 kr.', '10,5 kr.', '3,5 €')).rejects).toEqual([
      '4 Drift 2026 unit_differs 3,5 €',
    ]);
    const fixes = [{ line: 2, column: 'Drift 2026', value: '$ 12,50' }];
    const text = 'Projekt;Drift 2026\nA;x\nB;2,5\n';
    expect((await load(text, { fixes, fixAll: [], quarantine: [] })).rejects).toEqual([
      '2 Drift 2026 unit_differs $ 12,50',
    ]);
  });

  it('a foreign sign on a few cells does not speak for the others', async () => {
    const { rejects, amounts, rows } = await amount('Drift 2026', '10,5', '12,50 €', '3,5', '4,5');
    expect(rejects).toEqual(['3 Drift 2026 unit_differs 12,50 €']);
    expect(amounts).toEqual(['10.50', '3.50', '4.50']);
    const currencies = rows.flatMap(({ costs }) => costs.map(({ currency }) => currency));
    expect(currencies).toEqual(['DKK', 'DKK', 'DKK']);
  });

  it('nor do most of them for a cell without one, unless the header says it', async () => {
    const cells = ['10,5 €', '12,50 €', '3,5'];
    const { rejects, amounts } = await amount('Drift 2026', ...cells);
    expect(rejects).toEqual(['4 Drift 2026 number_unit 3,5']);
    expect(amounts).toEqual(['10.50', '12.50']);
    expect((await amount('Drift 2026 (EUR)', ...cells)).amounts).toEqual([
      '10.50',
      '12.50',
      '3.50',
    ]);
  });

  it('and half of them is not most', async () => {
    const { rejects } = await amount('Drift 2026', '10,5 €', '12,5');
    expect(rejects).toEqual(['2 Drift 2026 unit_differs 10,5 €']);
  });

  it('amounts in øre are no kroner', async () => {
    expect((await amount('Drift 2026 (øre)', '1250')).rejects).toEqual([
      '2 Drift 2026 (øre) unit_differs 1250',
    ]);
  });
});
