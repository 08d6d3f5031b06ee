import { placedEvents, saysMore, withEvents } from './placed-events';

const event = (month: string, kind: 'revision' | 'import', da: string) => ({
  month,
  kind,
  da,
  en: da,
});
const events = [
  event('2026-02', 'revision', 'Ny plan'),
  event('2026-03', 'import', 'Import: 4 værdier'),
  event('2026-07', 'import', 'Import: 1 værdi'),
];
const placed = (months: string[]) => placedEvents(months, events, ({ da }) => da);

describe('decisions and imports on the time axis', () => {
  it('stand in the period they belong to, however long it is', () => {
    expect(placed(['2026-03', '2026-06', '2026-09']).map(({ at }) => at)).toEqual([0, 0, 2]);
    expect(placed(['2026-01', '2026-02', '2026-03']).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('S3.7 say of a closed channel how, why, who decides and when, where there is room for it', () => {
    const details = { da: 'Lukket 01-03-2026. Hvorfor: Dyrt', en: 'Closed' };
    const closure = { ...event('2026-03', 'import', 'Kanal lukket: Brev'), details };
    const told = placedEvents(['2026-03'], [{ ...closure, kind: 'closure' }], ({ da }) => da);
    expect(told[0]?.words).toBe('Kanal lukket: Brev');
    expect(withEvents([{}], told)[0]?.events).toBe(
      'Kanal lukket: Brev. Lukket 01-03-2026. Hvorfor: Dyrt',
    );
    expect([saysMore(told), saysMore(placed(['2026-03']))]).toEqual([true, false]);
  });

  it('are told in the table beside the figures of the period', () => {
    const rows = withEvents(
      [{ month: '2026-03' }, { month: '2026-06' }],
      placed(['2026-03', '2026-06']),
    );
    expect(rows).toEqual([
      { month: '2026-03', events: 'Ny plan; Import: 4 værdier' },
      { month: '2026-06', events: '' },
    ]);
  });
});
