import { dec } from '@gevinst/domain';
import type { BenefitTotalsRow } from '../queries/benefit-totals.query';
import type { IndicatorReadingRow } from '../queries/indicator-readings.query';
import { judgeBenefit } from './judge-benefit';

const row = {
  ...{ benefit_id: 'b', project_id: 'p', value_class: 'quality', disbenefit: false },
  ...{ indicator_id: null, in_force: null, grain: null, months: 0, original_months: 0 },
} as unknown as BenefitTotalsRow;
const reading = (kind: 'benefit' | 'success', value: string) =>
  ({
    ...{ kind, indicator_id: `${kind} ${value}`, direction: 'higher', baseline: '0' },
    ...{ target: '100', value: dec(value), due: true, month: '2026-01', green: '1', yellow: '0.9' },
  }) as unknown as IndicatorReadingRow;

describe('a benefit without money', () => {
  it('R9 S7.2 stands as its benefit indicators; a success indicator neither lifts it nor lowers it', () => {
    const [good, bad] = [reading('success', '100'), reading('success', '1')];
    expect(judgeBenefit(row, [reading('benefit', '100'), bad]).light).toBe('green');
    expect(judgeBenefit(row, [reading('benefit', '1'), good]).light).toBe('red');
    const alone = judgeBenefit(row, [good]);
    expect([alone.light, alone.totals, alone.coverage.due]).toEqual(['noTarget', null, false]);
  });
});
