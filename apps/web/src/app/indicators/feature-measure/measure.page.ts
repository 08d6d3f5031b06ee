import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { danishNumber, optionalText, requiredText } from '../../shared/form/controls';
import { Work } from '../../shared/form/work';
import { level, readDanish } from '../../shared/format/danish';
import { kept } from '../../shared/http/kept';
import { SeriesClient } from '../../shared/http/series-client';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { Field } from '../../shared/ui/field';
import { FirstSteps } from '../../shared/ui/first-steps';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { IndicatorClient } from '../data/indicator-client';
import { recentPeriods } from './recent-periods';

interface Receipt {
  readonly importId: string;
  readonly period: string;
  readonly value: string;
}

/** One measurement typed by hand; it is kept, listed and undone like a file with one row. */
@Component({
  selector: 'gv-measure-page',
  imports: [
    Answer,
    Failure,
    Field,
    FirstSteps,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    SelectField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './measure.page.html',
})
export class MeasurePage {
  private readonly client = inject(IndicatorClient);
  private readonly seriesClient = inject(SeriesClient);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageStore).language;
  readonly id = input.required<string>();
  /** The month whose period is asked for, as reminders say it. */
  readonly period = input<string>();
  readonly first = input<string>();
  /** The project that the guided start goes back to. */
  readonly project = input<string>();
  protected readonly form = new FormGroup({
    period: requiredText(),
    value: requiredText('', danishNumber),
    reason: optionalText(),
  });
  private readonly typed = toSignal(this.form.valueChanges);
  protected readonly work = new Work();
  protected readonly receipt = signal<Receipt | null>(null);
  protected readonly series = kept({
    params: () => this.id(),
    loader: (id) => this.seriesClient.series(id),
  });
  protected readonly periods = computed(() => {
    const grain = this.series.value()?.indicator.grain;
    const today = this.session.today();
    return grain && today ? recentPeriods(grain, today, this.language()) : [];
  });
  protected readonly choices = computed(() =>
    this.periods().map(({ key, name }) => ({ value: key, label: name })),
  );
  private readonly chosen = computed(() =>
    this.periods().find(({ key }) => key === this.typed()?.period),
  );
  private readonly point = computed(() => {
    const { indicator, points = [] } = this.series.value() ?? {};
    const month = indicator?.grain === 'week' ? undefined : this.chosen()?.month;
    return points.find((point) => point.month === month);
  });
  /** What there is already, and what was promised, for the chosen period. */
  protected readonly there = computed(() => {
    const unit = this.series.value()?.indicator.unit ?? '';
    const { actual = null, target = null } = this.point() ?? {};
    return {
      actual: actual === null ? null : level(actual, unit),
      target: target === null ? null : level(target, unit),
    };
  });
  protected readonly closed = computed(() => this.work.failure()?.code === 'closed_period');

  constructor() {
    effect(() => {
      const periods = this.periods();
      const asked = periods.find(({ month }) => month === this.period());
      const first = asked ?? periods.find(({ month }) => this.isMissing(month)) ?? periods[0];
      const { period } = untracked(() => this.form.controls);
      if (first && period.value === '') period.setValue(first.key);
    });
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    const { period, value, reason } = this.form.getRawValue();
    const exact = readDanish(value);
    if (this.form.invalid || exact === null) return;
    await this.work.run(async () => {
      const made = { indicatorId: this.id(), period, value: exact, reason: reason.trim() };
      const { id } = await this.client.measure(made);
      this.done(id, exact);
    });
  }

  protected another(): void {
    this.receipt.set(null);
    this.form.reset({ period: this.periods()[0]?.key ?? '', value: '', reason: '' });
    this.series.reload();
  }

  private done(importId: string, exact: string): void {
    const value = level(exact, this.series.value()?.indicator.unit);
    this.receipt.set({ importId, value, period: this.chosen()?.name ?? '' });
  }

  private isMissing(month: string): boolean {
    const point = this.series.value()?.points.find((one) => one.month === month);
    return point !== undefined && point.due && point.actual === null;
  }
}
