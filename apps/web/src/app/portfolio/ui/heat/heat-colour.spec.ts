import { heatMapStart, heatStep, shownMonths } from './heat-colour';

describe('the colours of the heat map', () => {
  it('change exactly where the lights do', () => {
    expect([heatStep('0.8999'), heatStep('0.9'), heatStep('0.9999'), heatStep('1')]).toEqual([
      3, 4, 4, 5,
    ]);
  });
  it('have an end at both sides', () => expect([heatStep('-3'), heatStep('9')]).toEqual([0, 7]));
  it('show nothing after the reporting date', () =>
    expect(shownMonths(['2026-08', '2026-09', '2026-10', '2026-11'], '2026-10-31', 2)).toEqual([
      '2026-09',
      '2026-10',
    ]));
  it('goes two years back', () =>
    expect([heatMapStart('2026-10-31'), heatMapStart('2026-12-31')]).toEqual([
      '2024-11',
      '2025-01',
    ]));
});
