import type { ImportEffect, ImportFigures } from '@gevinst/contract';
import { plannedRows, talliesOf } from './effect-rows';

const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const lights = { green: 1, yellow: 0, red: 0, notMeasured: 0, notDue: 0, noTarget: 0 };
const figures = (over: Partial<ImportFigures> = {}): ImportFigures => ({
  projects: 1,
  planDueKr: '0.00',
  planTotalKr: '1200000.00',
  lights,
  ...over,
});
const effectOf = (after: ImportFigures): ImportEffect => ({
  actualBeforeKr: '0.00',
  actualAfterKr: '0.00',
  coverageBefore: null,
  coverageAfter: null,
  lights: [],
  figures: { before: figures(), after },
});

describe('what a portfolio file does to the figures', () => {
  it('is told in projects and in what is planned', () => {
    const rows = plannedRows(effectOf(figures({ projects: 2, planTotalKr: '2400000.00' })));
    expect(rows.map(({ name, before, after }) => [name, plain(before), plain(after)])).toEqual([
      ['projects', '1', '2'],
      ['planDue', '0 kr.', '0 kr.'],
      ['planTotal', '1,2 mio. kr.', '2,4 mio. kr.'],
    ]);
  });

  it('never shows two amounts alike that differ', () => {
    const [, , total] = plannedRows(effectOf(figures({ planTotalKr: '1200000.50' })));
    expect([total?.before, total?.after].map(plain)).toEqual([
      '1.200.000,00 kr.',
      '1.200.000,50 kr.',
    ]);
  });

  it('counts the lights that any project has before or after', () => {
    const after = figures({ lights: { ...lights, green: 0, notDue: 2 } });
    expect(talliesOf(effectOf(after))).toEqual([
      { light: 'green', before: 1, after: 0 },
      { light: 'notDue', before: 0, after: 2 },
    ]);
  });
});
