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
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { danishNumber, optionalText, requiredText } from '../../shared/form/controls';
import { Work } from '../../shared/form/work';
import { level, readNumber } from '../../shared/format/numbers';
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
import { divisionOf, divisions, newChoice } from './new-part';
import { NewPartFields } from './new-part-fields';
import { dimensionOf, partName, replacing, WHOLE } from './parts';
import { recentPeriods } from './recent-periods';

/** So many parts are told by name. */
const NAMED = 5;

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
    NewPartFields,
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
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  readonly id = input.required<string>();
  /** The month whose period is asked for, as reminders say it. */
  readonly period = input<string>();
  readonly first = input<string>();
  /** The project that the guided start goes back to. */
  readonly project = input<string>();
  protected readonly form = new FormGroup({
    period: requiredText(),
    part: optionalText(),
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
  protected readonly parts = kept({
    params: () => this.typed()?.period || undefined,
    loader: (period) => this.client.parts(this.id(), period),
  });
  protected readonly tried = signal(false);
  protected readonly known = computed(() => this.parts.value()?.known ?? []);
  /** The whole where there are no parts; else nothing until someone says which. */
  private readonly part = computed(() => {
    if (!this.isDivided()) return WHOLE;
    return this.newDivision().length === 0 ? (this.typed()?.part ?? '') : this.newPart();
  });
  /** Somebody has said that the number is only of a part, where there were none. */
  private readonly dividing = signal(false);
  protected readonly isDivided = computed(() => this.dividing() || this.known().length > 0);
  /** The division of the new part that is being typed, if one is. */
  protected readonly newDivision = computed(() => divisionOf(this.typed()?.part ?? ''), {
    // What is typed of a part stays while the rest of the form is filled in.
    equal: (before, now) => before[0] === now[0],
  });
  protected readonly newPart = signal('');
  protected readonly partChoices = computed(() =>
    this.known().map((part) => ({ value: part, label: partName(part) })),
  );
  protected readonly newChoices = computed(() => {
    const others = divisions(this.known()).map((columns) => ({ columns, key: 'anotherPart' }));
    return [...others, { columns: '', key: 'ownPart' }].map(({ columns, key }) => ({
      value: newChoice(columns),
      label: this.words(`indicators.measuring.${key}`, { columns: columns.replaceAll('; ', ', ') }),
    }));
  });
  protected readonly whole = WHOLE;
  protected readonly partMissing = computed(() => this.tried() && this.part() === '');
  /** What the typed value takes the place of, in the words of the page. */
  protected readonly stands = computed(() => {
    const found = replacing(this.part(), this.parts.value()?.standing ?? []);
    const said = (text: string) => level(text, this.series.value()?.indicator.unit);
    const parts = 'parts' in found ? found.parts : [];
    const named = parts
      .slice(0, NAMED)
      .map((one) => `${partName(one.dimension)} (${said(one.value)})`);
    const rest = parts.length > NAMED ? ' …' : '';
    const value = 'value' in found ? said(found.value) : '';
    return { kind: found.kind, value, count: parts.length, parts: named.join(', ') + rest };
  });
  private readonly point = computed(() => {
    const { indicator, points = [] } = this.series.value() ?? {};
    const month = indicator?.grain === 'week' ? undefined : this.chosen()?.month;
    return points.find((point) => point.month === month);
  });
  /** What was promised for the chosen period. */
  protected readonly target = computed(() => {
    const target = this.point()?.target ?? null;
    return target === null ? null : level(target, this.series.value()?.indicator.unit);
  });
  protected readonly closed = computed(() => this.work.failure()?.code === 'closed_period');

  constructor() {
    effect(() => {
      this.newDivision();
      this.newPart.set('');
    });
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
    this.tried.set(true);
    const { period, value, reason } = this.form.getRawValue();
    const exact = readNumber(value);
    if (this.form.invalid || exact === null || this.part() === '') return;
    const dimension = dimensionOf(this.part());
    await this.work.run(async () => {
      const made = { indicatorId: this.id(), period, value: exact, dimension };
      const { id } = await this.client.measure({ ...made, reason: reason.trim() });
      this.done(id, exact);
    });
  }

  protected divide(): void {
    this.dividing.set(true);
    this.form.controls.part.setValue(newChoice(''));
  }

  protected another(): void {
    this.receipt.set(null);
    this.tried.set(false);
    this.dividing.set(false);
    this.newPart.set('');
    this.form.reset({ period: this.periods()[0]?.key ?? '', part: '', value: '', reason: '' });
    this.parts.reload();
    this.series.reload();
  }

  private words(key: string, params: Record<string, string>): string {
    this.language();
    return this.transloco.translate<string>(key, params);
  }

  private done(importId: string, exact: string): void {
    const value = level(exact, this.series.value()?.indicator.unit);
    const part = this.part() === WHOLE ? [] : [partName(this.part())];
    const period = [this.chosen()?.name ?? '', ...part].join(', ');
    this.receipt.set({ importId, value, period });
  }

  private isMissing(month: string): boolean {
    const point = this.series.value()?.points.find((one) => one.month === month);
    return point !== undefined && point.due && point.actual === null;
  }
}
