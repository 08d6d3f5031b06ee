import { IndicatorInput } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import type { IndicatorRecord } from '../../projects/projects.port';
import type { SaidIndicator } from './file-portfolio';
import { filled, sameAs } from './model-inputs';
import type { Notices } from './notices';

interface IndicatorFrame {
  readonly code: string;
  /** Levels to reach, from which the direction follows where the file does not say it. */
  readonly targets: readonly string[];
}

export function indicatorInput(
  said: SaidIndicator,
  known: IndicatorRecord | null,
  { code, targets }: IndicatorFrame,
): IndicatorInput {
  const baseline = storable(said.baseline) ? said.baseline : null;
  const assumed = IndicatorInput.parse({
    code: known?.code ?? said.code ?? code,
    name: said.name,
    kind: 'benefit',
    unit: '',
    direction: assumedDirection(baseline, targets),
  });
  const next = { ...said, code: null, baseline: sameAs(known?.baseline ?? null, baseline) };
  return IndicatorInput.parse(filled(assumed, known, next));
}

function assumedDirection(baseline: string | null, targets: readonly string[]): 'higher' | 'lower' {
  if (baseline === null || targets.length === 0) return 'higher';
  return targets.every((target) => dec(target).lessThan(baseline)) ? 'lower' : 'higher';
}

/** Whether a baseline fits where measurements fit: twelve digits before the decimal sign, six after. */
export function storable(baseline: string | null): boolean {
  if (baseline === null) return true;
  const value = dec(baseline);
  return value.abs().lessThan('1000000000000') && value.decimalPlaces() <= 6;
}

export function noteIndicator(
  { line, name, direction, baseline }: SaidIndicator,
  known: IndicatorRecord | null,
  notices: Notices,
): void {
  if (direction === null && known === null) notices.add('direction_assumed', line, name);
  if (!storable(baseline)) notices.add('baseline_precision', line, name);
}
