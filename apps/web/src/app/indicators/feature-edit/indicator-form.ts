import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import type { Indicator, IndicatorInput } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import { danishNumber, optionalText, requiredText } from '../../shared/form/controls';
import { forField, readNumber } from '../../shared/format/numbers';

export type IndicatorForm = ReturnType<typeof indicatorForm>;

const wholeDays: ValidatorFn = ({ value }) =>
  /^\d{1,3}$/.test(String(value)) && Number(value) <= 366 ? null : { number: true };

/** Everything that is said about an indicator; tolerances in per cent as people say them. */
export function indicatorForm() {
  return new FormGroup({
    name: requiredText(),
    code: requiredText(),
    synonyms: optionalText(),
    kind: new FormControl<Indicator['kind']>('benefit', { nonNullable: true }),
    unit: requiredText(),
    direction: new FormControl<Indicator['direction']>('lower', { nonNullable: true }),
    baseline: optionalText('', danishNumber),
    baselinePeriod: optionalText(),
    grain: new FormControl<Indicator['grain']>('month', { nonNullable: true }),
    aggregation: new FormControl<Indicator['aggregation']>('sum', { nonNullable: true }),
    graceDays: requiredText('15', wholeDays),
    green: requiredText('100', danishNumber),
    yellow: requiredText('90', danishNumber),
    responsible: optionalText(),
    audience: new FormControl<Indicator['audience']>('board', { nonNullable: true }),
  });
}

export function fillIndicator(form: IndicatorForm, indicator: Indicator): void {
  const { tolerance, synonyms, baseline, baselinePeriod, graceDays, ...same } = indicator;
  form.reset({
    ...same,
    synonyms: synonyms.join(', '),
    baseline: forField(baseline),
    baselinePeriod: baselinePeriod ?? '',
    graceDays: String(graceDays),
    green: inPercent(tolerance.green),
    yellow: inPercent(tolerance.yellow),
  });
}

export function indicatorOf(form: IndicatorForm): IndicatorInput {
  const { green, yellow, synonyms, baseline, baselinePeriod, graceDays, ...same } =
    form.getRawValue();
  return {
    ...same,
    synonyms: synonyms
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    baseline: readNumber(baseline),
    baselinePeriod: baselinePeriod.trim() || null,
    graceDays: Number(graceDays),
    tolerance: { green: asShare(green), yellow: asShare(yellow) },
  };
}

function inPercent(share: string): string {
  return forField(dec(share).times(100).toFixed());
}

function asShare(percent: string): string {
  return dec(readNumber(percent) ?? '0')
    .dividedBy(100)
    .toFixed();
}
