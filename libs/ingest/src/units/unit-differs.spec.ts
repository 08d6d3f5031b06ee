import { encodeText } from '../decode/chunks';
import { importer, indicator } from '../testing/import-text';
import { tempPaths } from '../testing/temp-folder';

const UNITS: Record<string, string> = {
  KR: 'kr.',
  MIO: 'mio. kr.',
  KRONER: 'kroner pr. borger',
  EUR: 'EUR',
  PCT: 'pct.',
  PROCENT: '%',
  POINT: 'procentpoint',
  SAGER: 'sager',
  TIMER: 'timer',
  ANTAL: 'antal',
  ANDEL: 'andel',
  INGEN: '',
};
const temp = tempPaths();
const importText = importer(
  temp,
  Object.entries(UNITS).map(([code, unit]) => indicator(code, unit)),
);

/** One value of one indicator under a header; read as bytes where it can be, and as text. */
async function load(code: string, cell: string, header = 'Værdi'): Promise<string> {
  const text = `Indikator;Periode;${header}\n${code};2026-01;${cell}\n`;
  const ways = [encodeText(text, 'utf-8', false), encodeText(text, 'utf-16le', true)];
  const [fast, slow] = [await importText(ways[0]!), await importText(ways[1]!)];
  const [one, other] = [fast, slow].map(({ values, rejects }) => [...values, ...rejects].join());
  expect(one).toBe(other);
  return one ?? '';
}
const loaded = (code: string, value: number): string => `${code} 2026-01 ${value}`;
const refused = (cell: string, header = 'Værdi'): string => `2 ${header} unit_differs ${cell}`;

describe('a unit beside a number is held against the unit of the indicator', () => {
  it.each(['KR', 'MIO', 'KRONER', 'EUR', 'SAGER', 'TIMER', 'ANTAL', 'ANDEL'])(
    'percent is no %s',
    async (code) => {
      expect(await load(code, '12,5 %')).toBe(refused('12,5 %'));
      expect(await load(code, '12,5 pct.')).toBe(refused('12,5 pct.'));
    },
  );

  it.each(['Beløb (kr. og øre)', 'Øre og kroner'])(
    'a header that says »%s« is of kroner',
    async (header) => {
      expect(await load('KR', '1.234,50', header)).toBe(loaded('KR', 1234.5));
    },
  );

  it.each(['PCT', 'PROCENT', 'POINT', 'SAGER', 'TIMER', 'ANTAL', 'ANDEL'])(
    'money is no %s',
    async (code) => {
      for (const cell of [
        '12,50 €',
        '$ 12,50',
        '12,5 kr.',
        '12,5 t.kr.',
        '12,5 mio. kr.',
        '500,- kr.',
        '12,5 t.',
      ])
        expect(await load(code, cell)).toBe(refused(cell));
    },
  );

  it('what fits is loaded as before', async () => {
    for (const code of ['PCT', 'PROCENT', 'POINT'])
      expect(await load(code, '12,5 %')).toBe(loaded(code, 12.5));
    expect(await load('KR', '12,5 t.kr.')).toBe(loaded('KR', 12500));
    expect(await load('KRONER', '12,5 kr.')).toBe(loaded('KRONER', 12.5));
    expect(await load('MIO', '500 t.kr.')).toBe(loaded('MIO', 0.5));
    expect(await load('EUR', '12,50 €')).toBe(loaded('EUR', 12.5));
    expect(await load('SAGER', '1,5 mio.')).toBe(loaded('SAGER', 1500000));
    expect(await load('SAGER', '12,5')).toBe(loaded('SAGER', 12.5));
  });

  it('one currency is no other, however the unit names it', async () => {
    expect(await load('KRONER', '12,50 €')).toBe(refused('12,50 €'));
    expect(await load('EUR', '12,5 kr.')).toBe(refused('12,5 kr.'));
  });

  it('a scale is no percent', async () => {
    expect(await load('PCT', '12,5 mio.')).toBe(refused('12,5 mio.'));
  });

  it('a unit that says nothing takes every number as it is written', async () => {
    expect(await load('INGEN', '12,5 %')).toBe(loaded('INGEN', 12.5));
    expect(await load('INGEN', '12,5 kr.')).toBe(loaded('INGEN', 12.5));
    expect(await load('INGEN', '12,5 t.kr.')).toBe(loaded('INGEN', 12500));
  });
});

describe('øre', () => {
  it('are not read as kroner, nor kroner as øre', async () => {
    const ore = importer(temp, [indicator('ØRE', 'øre'), indicator('KR', 'kr.')]);
    const { rejects } = await ore('Indikator;Periode;Pris (øre)\nØRE;2026-01;12\nKR;2026-01;12\n');
    expect(rejects).toEqual(['3 Pris (øre) unit_differs 12']);
    expect((await ore('Indikator;Periode;Værdi\nØRE;2026-01;12 kr.\n')).rejects).toEqual([
      '2 Værdi unit_differs 12 kr.',
    ]);
  });
});

describe('a unit in the header is held against the unit of the indicator', () => {
  it.each([
    ['Værdi (t.kr.)', 'SAGER'],
    ['Værdi (t.kr.)', 'PCT'],
    ['Beløb i kroner', 'SAGER'],
    ['Beløb (mio. kr.)', 'ANTAL'],
    ['Værdi (EUR)', 'TIMER'],
    ['Værdi (%)', 'SAGER'],
    ['Værdi i pct.', 'KR'],
    ['Resultat procent', 'ANTAL'],
  ])('%s is no %s', async (header, code) => {
    expect(await load(code, '12,5', header)).toBe(refused('12,5', header));
  });

  it('what fits is loaded as before', async () => {
    expect(await load('KR', '12,5', 'Værdi (t.kr.)')).toBe(loaded('KR', 12500));
    expect(await load('KR', '12,5', 'Værdi (milliarder kr.)')).toBe(loaded('KR', 12500000000));
    expect(await load('PCT', '12,5', 'Værdi (%)')).toBe(loaded('PCT', 12.5));
    expect(await load('INGEN', '12,5', 'Værdi (%)')).toBe(loaded('INGEN', 12.5));
    expect(await load('SAGER', '12,5', 'Inden for 10 % af fristen')).toBe(loaded('SAGER', 12.5));
  });

  it('a name with an amount in it is what is counted, not in what', async () => {
    const name = 'Udbetalinger over 1 mio. kr.';
    const named = [{ id: 'U', code: 'U', name, synonyms: [], unit: 'sager' }];
    const text = `Periode;${name}\n2026-01;12\n2026-02;13\n`;
    const { values } = await importer(temp, named)(text);
    expect(values).toEqual(['U 2026-01 12', 'U 2026-02 13']);
  });
});

describe('a column of several units', () => {
  it('loads the numbers that fit, and those that say nothing', async () => {
    const { values, rejects } = await importText(
      'Indikator;Periode;Værdi\nKR;2026-01;12,5 kr.\nSAGER;2026-01;45\nSAGER;2026-02;46 kr.\nKR;2026-02;3\n',
    );
    expect(values).toEqual(['KR 2026-01 12.5', 'SAGER 2026-01 45', 'KR 2026-02 3']);
    expect(rejects).toEqual(['4 Værdi unit_differs 46 kr.']);
  });

  it('loads what says nothing beside a few foreign signs, and never mixes the two', async () => {
    const rows = (code: string) =>
      `Indikator;Periode;Værdi\n${code};2026-01;1,5\n${code};2026-02;12,5 €\n${code};2026-03;2,5\n`;
    for (const [code, why] of [
      ['KR', 'unit_differs'],
      ['SAGER', 'unit_differs'],
      ['EUR', 'number_unit'],
      ['INGEN', 'number_unit'],
    ] as const) {
      const { values, rejects, suggestions } = await importText(rows(code));
      expect(values).toEqual([`${code} 2026-01 1.5`, `${code} 2026-03 2.5`]);
      expect(rejects).toEqual([`3 Værdi ${why} 12,5 €`]);
      expect(suggestions).toEqual([null]);
    }
  });

  it('takes the currency of the header before that of the cells', async () => {
    const { values, rejects } = await importText(
      'Indikator;Periode;Beløb (kr.)\nEUR;2026-01;1,5 €\nEUR;2026-02;2,5 €\n',
    );
    expect(values).toEqual([]);
    expect(rejects).toHaveLength(2);
  });

  it('suggests no number without the unit that does not fit', async () => {
    const { rejects, suggestions } = await importText(
      'Indikator;Periode;Værdi\nSAGER;2026-01;45\nSAGER;2026-02;46\nSAGER;2026-03;2 t.kr.\nSAGER;2026-04;3 %\n',
    );
    expect(rejects).toEqual(['4 Værdi unit_differs 2 t.kr.', '5 Værdi unit_differs 3 %']);
    expect(suggestions).toEqual([null, null]);
  });
});

describe('a whole column in another unit', () => {
  it('is said once, in both languages, with how many numbers it is', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `SAGER;2026-${String(i + 1).padStart(2, '0')};${i},5 %`,
    );
    const { result, rejects } = await importText(`Indikator;Periode;Værdi\n${rows.join('\n')}\n`);
    expect(rejects).toHaveLength(12);
    expect(result?.messages[0]?.da).toBe(
      '»0,5 %« i kolonnen Værdi er i %, men indikatoren måles i sager.',
    );
    expect(result?.notices).toHaveLength(1);
    expect(result?.notices[0]).toMatchObject({
      code: 'unit_differs_column',
      line: null,
      column: 'Værdi',
      severity: 'notice',
    });
    expect(result?.notices[0]?.da).toContain(
      '12 tal i kolonnen Værdi er i %, men »Indikatoren SAGER« måles i sager.',
    );
    expect(result?.notices[0]?.en).toContain('12 values in column Værdi are in %');
  });
});

describe('a corrected cell', () => {
  const text = 'Indikator;Periode;Værdi\nSAGER;2026-01;45\nSAGER;2026-02;x\n';
  const fixedAs = (value: string) =>
    importText(text, {
      corrections: { fixes: [{ line: 3, column: 'Værdi', value }], fixAll: [], quarantine: [] },
    });

  it.each(['12,5 %', '12,5 kr.', '2 t.kr.', '$ 12,50'])('is refused as %s', async (value) => {
    const { values, rejects } = await fixedAs(value);
    expect(values).toEqual(['SAGER 2026-01 45']);
    expect(rejects).toEqual([`3 Værdi unit_differs ${value}`]);
  });

  it('is refused in another currency, also where the column names none', async () => {
    const { rejects } = await importText(text.replaceAll('SAGER', 'KR'), {
      corrections: {
        fixes: [{ line: 3, column: 'Værdi', value: '$ 12,50' }],
        fixAll: [],
        quarantine: [],
      },
    });
    expect(rejects).toEqual(['3 Værdi unit_differs $ 12,50']);
  });

  it('is loaded where it says no other unit', async () => {
    expect((await fixedAs('46')).values).toEqual(['SAGER 2026-01 45', 'SAGER 2026-02 46']);
  });
});
