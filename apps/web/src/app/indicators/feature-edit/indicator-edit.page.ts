import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Aggregation, Audience, Direction, Grain, IndicatorKind } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { fillWhileUntouched } from '../../shared/form/fill-while-untouched';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { Answer } from '../../shared/ui/answer';
import { Field } from '../../shared/ui/field';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { IndicatorClient } from '../data/indicator-client';
import { fillIndicator, indicatorForm, indicatorOf } from './indicator-form';

/** A new indicator, or what is said about one there is. */
@Component({
  selector: 'gv-indicator-edit-page',
  imports: [
    Answer,
    Failure,
    Field,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    SelectField,
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
  protected readonly work = new Work();
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
    fillWhileUntouched(
      this.form,
      () => this.indicator.value(),
      (indicator) => fillIndicator(this.form, indicator),
    );
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    await this.work.run(async () => {
      await this.router.navigate(['/indicators', await this.save()]);
    });
  }

  private async save(): Promise<string> {
    const id = this.id();
    if (id === undefined) return (await this.client.create(indicatorOf(this.form))).id;
    await this.client.update(id, indicatorOf(this.form), this.indicator.value()?.etag ?? '');
    return id;
  }
}
