import {
  Decimal,
  annualisedOre,
  channelShiftOre,
  cumulative,
  discountFactors,
  improvement,
  judge,
  lightOfRate,
} from './index';
import {
  krText,
  netPresentValue,
  oreFromKr,
  payback,
  plannedOre,
  realisedOre,
  splitYear,
  sumsOf,
} from './index';
import { targetImprovement, timeSaved, type MonthCell } from './index';

const d = (text: string | number) => new Decimal(text);
const kr = (text: string | number) => oreFromKr(d(text));

describe('T1 GAO data-centre savings', () => {
  const achieved = ['192', '268', '683'].map((value) => ({
    planOre: kr(value),
    actualOre: kr(value),
    due: true,
  }));
  const planned = ['895', '1250', '917', '1144'].map((value) => ({
    planOre: kr(value),
    actualOre: null,
    due: false,
  }));

  it('adds the parts and does not repair the printed total', () => {
    const all = judge(sumsOf([...achieved, ...planned]));
    expect(krText(all.actualOre)).toBe('1143.00');
    expect(krText(all.planRemainingOre)).toBe('4206.00');
    expect(krText(all.forecastRollingOre)).toBe('5349.00');
  });

  it('forecasts 109,6 % of the goal of 3 000 by FY15', () => {
    const byFy15 = judge(sumsOf([...achieved, ...planned.slice(0, 2)]));
    expect(krText(byFy15.forecastRollingOre)).toBe('3288.00');
    expect(d(1143).div(3000).times(100).toFixed(1)).toBe('38.1');
    expect(d(3288).div(3000).times(100).toFixed(1)).toBe('109.6');
  });
});

describe('T2 PIPware: a benefit that went the wrong way', () => {
  it('shows the negative improvement, not zero', () => {
    const gain = improvement('higher', d(1059630), d(960000));
    expect(gain.toString()).toBe('-99630');
    expect(gain.div(357).times(23).toFixed(2)).toBe('-6418.74');
    expect(d(382800).div(357).times(23).toFixed(2)).toBe('24662.18');
  });

  it('is -26,03 % of target, unclamped and red', () => {
    const rate = targetImprovement('higher', d(1059630), d(1442430), d(960000)) as Decimal;
    expect(rate.times(100).toFixed(2)).toBe('-26.03');
    expect(lightOfRate(rate)).toBe('red');
  });

  it('improves downward by 1 655 315,15', () => {
    expect(improvement('lower', d('6983545.00'), d('5328229.85')).toFixed(2)).toBe('1655315.15');
  });
});

describe('T3 Wovex: lower is better', () => {
  it('is 75 % of the way to now and 37,5 % of the final target', () => {
    expect(targetImprovement('lower', d(10), d(6), d(7))?.toString()).toBe('0.75');
    expect(targetImprovement('lower', d(10), d(2), d(7))?.toString()).toBe('0.375');
  });
});

describe('T4 Copenhagen investment pool', () => {
  it('adds mio. kr. without float noise', () => {
    const total = (amounts: string[]) => Decimal.sum(...amounts).toString();
    expect(total(['1.2', '0', '0.6', '9.7', '8.1'])).toBe('19.6');
    expect(total(['0', '5.1', '0', '29.6', '4.2'])).toBe('38.9');
    expect(total(['0.3', '0.9', '1.0', '4.7', '3.6', '0.3'])).toBe('10.8');
  });
});

describe('T6 channel shift with unit costs', () => {
  it('realises half of the plan and is red', () => {
    const actualOre = channelShiftOre([{ shifted: d(4000), fromKr: d(75), toKr: d(20) }]);
    const planOre = channelShiftOre([{ shifted: d(8000), fromKr: d(75), toKr: d(20) }]);
    const result = judge(sumsOf([{ planOre, actualOre, due: true }]));
    expect([krText(actualOre), krText(planOre)]).toEqual(['220000.00', '440000.00']);
    expect(result.rateToDate?.toString()).toBe('0.5');
    expect(result.wording).toBe('worse');
    expect(lightOfRate(result.rateToDate as Decimal)).toBe('red');
  });
});

describe('T7 ramp, run-rate and forecast', () => {
  const actuals = [0, 0, 0, 20000, 22000, 24000, 40000, 42000];
  const ramp = ['0', '0.25', '0.5', '1'].flatMap((share) => [share, share, share]);
  const cells: MonthCell[] = ramp.map((share, index) => ({
    planOre: plannedOre(kr(100000), d(share)),
    actualOre: index < actuals.length ? kr(actuals[index] as number) : null,
    due: index < actuals.length,
  }));
  const result = judge(sumsOf(cells));

  it('plans 525 000 for the year and 175 000 to date', () => {
    expect(krText(result.planTotalOre)).toBe('525000.00');
    expect(krText(result.planMeasuredOre)).toBe('175000.00');
  });

  it('has realised 84,6 % and runs at 504 000 a year', () => {
    expect(krText(result.actualOre)).toBe('148000.00');
    expect(result.rateToDate?.times(100).toFixed(1)).toBe('84.6');
    expect(krText(annualisedOre(kr(42000), 'month'))).toBe('504000.00');
  });

  it('forecasts 498 000 rolling and 444 000 by trend', () => {
    expect(krText(result.forecastRollingOre)).toBe('498000.00');
    expect(krText(result.forecastTrendOre as bigint)).toBe('444000.00');
  });
});

describe('T8 net present value and payback', () => {
  const flows = [-1000000, 75000, 250000, 450000, 450000, 450000].map(d);

  it('is worth 482 752,59 today', () => {
    expect(netPresentValue(flows).toFixed(2)).toBe('482752.59');
  });

  it('is paid back after 3,5 years, in budget year 4', () => {
    expect(cumulative(flows).map(Number)).toEqual([
      -1000000, -925000, -675000, -225000, 225000, 675000,
    ]);
    expect(payback(flows)).toEqual({ years: d('3.5'), budgetYear: 4 });
  });

  it('is never paid back when the last total is below zero', () => {
    expect(payback([-100, 60, 60, -50].map(d))).toBeNull();
  });

  it('multiplies the tiers of the discount rate', () => {
    expect(discountFactors(37)[36]?.toFixed(3)).toBe('0.293');
  });
});

describe('T9 time saved', () => {
  it('is 1 400 hours, 490 000 kr. and 0,73 FTE', () => {
    const saved = timeSaved({
      cases: d(12000),
      minutesSaved: d(7),
      krPerHour: d(350),
      hoursPerFte: d(1924),
    });
    expect(saved.hours.toString()).toBe('1400');
    expect(krText(saved.ore)).toBe('490000.00');
    expect(saved.fte.toFixed(2)).toBe('0.73');
  });
});

describe('F4 realised money', () => {
  it('is improvement × volume × unit value × share, rounded once', () => {
    const measured = {
      direction: 'lower' as const,
      baseline: d(18),
      actual: d(11),
      volume: d(3),
      unitValueKr: d('1.005'),
      attributionShare: d('0.5'),
    };
    expect(realisedOre(measured)).toBe(1055n);
  });
});

describe('F6 a year split in months', () => {
  it('keeps the remainder in the last month', () => {
    expect(splitYear(100n)).toEqual([8n, 8n, 8n, 8n, 8n, 8n, 8n, 8n, 8n, 8n, 8n, 12n]);
  });
});
