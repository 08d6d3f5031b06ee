import { unitValueKrOf } from '@gevinst/domain';
import { FormControl, FormGroup } from '@angular/forms';
import type { Benefit, Indicator, IndicatorInput } from '@gevinst/contract';
import { danishNumber, optionalText, requiredText } from '../../shared/form/controls';
import { readNumber } from '../../shared/format/numbers';
import type { FirstTarget } from './first-target';

export type TargetForm = ReturnType<typeof targetForm>;

/** An indicator that is new or already there, its level today, the level to reach and what one unit is worth. */
export function targetForm() {
  return new FormGroup({
    /** '' = a new indicator. */
    indicatorId: optionalText(),
    name: requiredText(),
    code: requiredText(),
    unit: requiredText(),
    direction: new FormControl<Indicator['direction']>('lower', { nonNullable: true }),
    grain: new FormControl<Indicator['grain']>('month', { nonNullable: true }),
    aggregation: new FormControl<Indicator['aggregation']>('sum', { nonNullable: true }),
    baseline: optionalText('', danishNumber),
    target: requiredText('', danishNumber),
    unitValue: optionalText('', danishNumber),
    responsible: optionalText(),
  });
}

export function indicatorOf(form: TargetForm): IndicatorInput {
  const { name, code, unit, direction, grain, aggregation, baseline, responsible } =
    form.getRawValue();
  return {
    name,
    code,
    unit,
    direction,
    grain,
    aggregation,
    baseline: readNumber(baseline),
    responsible,
    synonyms: [],
    kind: 'benefit',
    baselinePeriod: null,
    graceDays: 15,
    tolerance: { green: '1', yellow: '0.9' },
    audience: 'board',
  };
}

/** What the form promises so far; null while it does not say enough. */
export function targetOf(
  form: TargetForm,
  benefit: Benefit,
  known?: Indicator,
): FirstTarget | null {
  const values = form.getRawValue();
  const target = readNumber(values.target);
  if (target === null) return null;
  const indicator = known ?? indicatorOf(form);
  const unitValue = unitValueKrOf(indicator.unit, readNumber(values.unitValue));
  return {
    indicatorId: values.indicatorId,
    indicator,
    target,
    unitValueKr: benefit.valueClass === 'quality' ? null : unitValue,
  };
}

/** A code that is free: the project's own and the next number. */
export function freeCode(projectCode: string, indicators: readonly Indicator[]): string {
  const taken = new Set(indicators.map((indicator) => indicator.code));
  let number = 1;
  while (taken.has(`${projectCode}-${number}`)) number += 1;
  return `${projectCode}-${number}`;
}
