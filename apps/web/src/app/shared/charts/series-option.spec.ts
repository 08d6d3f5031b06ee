import { LIGHT } from '../theme/chart-colours';
import { type SeriesDrawing, decided, seriesOption } from './series-option';

interface Drawn {
  series: {
    data: (number | null)[];
    lineStyle: { color?: string };
    markLine?: { data: { xAxis?: number; yAxis?: number }[] };
  }[];
  tooltip: { formatter: (hits: { dataIndex: number }[]) => string };
}

const drawing: SeriesDrawing = {
  rows: [
    { label: 'jan. 2026', target: '100', actual: '96.5' },
    { label: 'feb. 2026', target: '110', actual: null },
  ],
  unit: 'timer',
  baseline: '80',
  events: [
    { at: 0, kind: 'revision', words: 'Plan 1 godkendt', full: 'Plan 1 godkendt' },
    { at: 1, kind: 'import', words: 'kontakt.csv', full: 'kontakt.csv' },
  ],
  names: { target: 'Måltal', actual: 'Målt', baseline: 'Udgangspunkt' },
};

describe('the drawing of target and actual', () => {
  const drawn = seriesOption(drawing, LIGHT) as unknown as Drawn;

  it('S2.3 keeps the two blues apart and leaves unmeasured periods empty', () => {
    expect(drawn.series[0]?.lineStyle.color).toBe(LIGHT.plan);
    expect(drawn.series[1]?.lineStyle.color).toBe(LIGHT.actual);
    expect(drawn.series[1]?.data).toEqual([96.5, null]);
  });

  it('marks the baseline and each decision, and imports on the time axis', () => {
    expect(drawn.series[1]?.markLine?.data).toMatchObject([{ yAxis: 80 }, { xAxis: 0 }]);
    expect(drawn.series[2]?.data).toEqual([null, 0]);
  });

  it('S3.7 has an upright line where a channel closes', () => {
    const words = 'Kanal lukket: Telefon';
    const closes = { at: 1, kind: 'closure', words, full: `${words}. Dyrt` } as const;
    const closed = seriesOption({ ...drawing, events: [closes] }, LIGHT) as unknown as Drawn;
    expect(closed.series[1]?.markLine?.data).toMatchObject([
      { yAxis: 80 },
      { xAxis: 1, label: { formatter: 'Kanal lukket: Telefon' } },
    ]);
  });

  it('S2 numbers what is decided where there is no room for words', () => {
    const narrow = seriesOption({ ...drawing, numbered: true }, LIGHT) as unknown as Drawn;
    expect(narrow.series[1]?.markLine?.data).toMatchObject([
      { yAxis: 80, label: { show: false } },
      { xAxis: 0, label: { formatter: '1' } },
    ]);
    expect(decided(drawing.events)).toMatchObject([{ at: 0, words: 'Plan 1 godkendt' }]);
  });

  it('says the figures of a period with their unit', () => {
    expect(drawn.tooltip.formatter([{ dataIndex: 1 }])).toBe(
      'feb. 2026\nMåltal: 110 timer\nMålt: –\nkontakt.csv',
    );
  });
});
