import { isKroner } from '@gevinst/domain';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Benefit, Indicator } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, decimal, kr, krExact } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import type { Choice } from '../../../shared/ui/select-field';
import { SelectInput } from '../../../shared/ui/select-input';
import { IndicatorTargets } from './indicator-targets';
import { MonthGrid } from './month-grid';
import type { BenefitText, MonthText, PlanText, PlanWay } from './plan-text';
import { perYear } from './plan-totals';
import { plannedAmounts } from './planned-amounts';
import { postingMonths } from './posting-months';
import { RampSteps } from './ramp-steps';
import { TextInput } from './text-input';

const WAYS: readonly PlanWay[] = ['targets', 'profile', 'amounts'];

/** One benefit's promise: what it is measured by, the levels to reach, and what that is worth per year. */
@Component({
  selector: 'gv-benefit-plan',
  imports: [IndicatorTargets, MonthGrid, RampSteps, SelectInput, TextInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card plan-benefit' },
  templateUrl: './benefit-plan.html',
})
export class BenefitPlan {
  readonly benefit = input.required<Benefit>();
  readonly text = input.required<BenefitText>();
  readonly targets = input.required<PlanText['targets']>();
  readonly indicators = input.required<readonly Indicator[]>();
  readonly language = input.required<Language>();
  readonly changed = output<BenefitText>();
  readonly targeted = output<{ readonly indicatorId: string; readonly values: MonthText }>();
  protected readonly ways = WAYS;
  protected readonly kr = kr;
  protected readonly krExact = krExact;
  protected readonly monetary = computed(() => this.benefit().valueClass !== 'quality');
  protected readonly valuing = computed(() => this.indicatorOf(this.text().indicatorId));
  protected readonly needsValue = computed(() => {
    const indicator = this.valuing();
    return indicator !== undefined && !isKroner(indicator.unit);
  });
  /** Success indicators are evidence; they are never turned into kroner. */
  protected readonly valuingChoices = computed(() =>
    this.indicators()
      .filter(({ kind }) => kind === 'benefit')
      .map(choiceOf),
  );
  protected readonly volumeChoices = computed(() =>
    this.indicators()
      .filter(({ id }) => id !== this.text().indicatorId)
      .map(choiceOf),
  );
  protected readonly evidence = computed(() =>
    this.text().evidenceIds.flatMap((id) => this.indicatorOf(id) ?? []),
  );
  protected readonly evidenceChoices = computed(() => {
    const { evidenceIds, indicatorId } = this.text();
    return this.indicators()
      .filter(({ id }) => id !== indicatorId && !evidenceIds.includes(id))
      .map(choiceOf);
  });
  /** Every indicator whose levels this benefit depends on, each once. */
  protected readonly measured = computed(() => {
    const ids = [this.text().indicatorId, this.text().volumeId, ...this.text().evidenceIds];
    return [...new Set(ids)].flatMap((id) => this.indicatorOf(id) ?? []);
  });
  protected readonly amountMonths = computed(() => {
    const grain = this.valuing()?.grain ?? 'month';
    const own = postingMonths(this.benefit(), grain);
    return [...new Set([...own, ...Object.keys(this.text().amounts)])].toSorted();
  });
  protected readonly amountGrain = computed(() => this.valuing()?.grain ?? 'month');
  protected readonly years = computed(() => perYear(this.amounts()));
  protected readonly period = computed(() => {
    const { realisationFrom, realisationTo } = this.benefit();
    return `${monthShort(realisationFrom, this.language())} – ${monthShort(realisationTo, this.language())}`;
  });
  private readonly amounts = computed(() =>
    plannedAmounts({
      benefit: this.benefit(),
      text: this.text(),
      targets: this.targets(),
      indicators: this.indicators(),
    }),
  );

  protected put(change: Partial<BenefitText>): void {
    this.changed.emit({ ...this.text(), ...change });
  }

  /** Typed amounts start from what the former way gave, so that one month can be changed. */
  protected choose(way: PlanWay): void {
    if (way !== 'amounts') return this.put({ way });
    const amounts = this.amounts().map(({ month, amountKr }) => [month, decimal(amountKr)]);
    this.put({ way, amounts: Object.fromEntries(amounts) as MonthText });
  }

  protected months(indicator: Indicator): string[] {
    const own = postingMonths(this.benefit(), indicator.grain);
    return [...new Set([...own, ...Object.keys(this.targets()[indicator.id] ?? {})])].toSorted();
  }

  protected addEvidence(id: string): void {
    if (id !== '') this.put({ evidenceIds: [...this.text().evidenceIds, id] });
  }

  protected removeEvidence(id: string): void {
    this.put({ evidenceIds: this.text().evidenceIds.filter((one) => one !== id) });
  }

  private indicatorOf(id: string): Indicator | undefined {
    return this.indicators().find((indicator) => indicator.id === id);
  }
}

function choiceOf({ id, name, unit }: Indicator): Choice {
  return { value: id, label: unit ? `${name} (${unit})` : name };
}
