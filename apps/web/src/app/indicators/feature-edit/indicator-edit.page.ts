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
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Aggregation, Audience, Direction, Grain, IndicatorKind } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { kept } from '../../shared/http/kept';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { Field } from '../../shared/ui/field';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure, Skeleton } from '../../shared/ui/states';
import { IndicatorClient } from '../data/indicator-client';
import { fillIndicator, indicatorForm, indicatorOf } from './indicator-form';

/** A new indicator, or what is said about one there is. */
@Component({
  selector: 'gv-indicator-edit-page',
  imports: [
    Failure,
    Field,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    SelectField,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './indicator-edit.page.html',
})
export class IndicatorEditPage {
  private readonly client = inject(IndicatorClient);
  private readonly router = inject(Router);
  private readonly choices = inject(Choices);
  /** undefined = a new indicator. */
  readonly id = input<string>();
  protected readonly form = indicatorForm();
  protected readonly busy = signal(false);
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly kinds = computed(() =>
    this.choices.of('shared.indicatorKind', IndicatorKind.options),
  );
  protected readonly directions = computed(() =>
    this.choices.of('shared.direction', Direction.options),
  );
  protected readonly grains = computed(() => this.choices.of('shared.grain', Grain.options));
  protected readonly aggregations = computed(() =>
    this.choices.of('shared.aggregation', Aggregation.options),
  );
  protected readonly audiences = computed(() =>
    this.choices.of('indicators.audience', Audience.options),
  );
  protected readonly indicator = kept({
    params: () => this.id(),
    loader: (id) => this.client.get(id),
  });

  constructor() {
    effect(() => {
      const indicator = this.indicator.value();
      if (indicator && untracked(() => this.form.pristine)) fillIndicator(this.form, indicator);
    });
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.router.navigate(['/indicators', await this.save()]);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async save(): Promise<string> {
    const id = this.id();
    if (id === undefined) return (await this.client.create(indicatorOf(this.form))).id;
    await this.client.update(id, indicatorOf(this.form), this.indicator.value()?.etag ?? '');
    return id;
  }
}
