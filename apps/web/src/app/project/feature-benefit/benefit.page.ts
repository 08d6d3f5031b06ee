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
import { Beneficiary, ValueClass } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { kept } from '../../shared/http/kept';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { Field } from '../../shared/ui/field';
import { FirstSteps } from '../../shared/ui/first-steps';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure, Skeleton } from '../../shared/ui/states';
import { ProjectClient } from '../data/project-client';
import { benefitForm, benefitOf, fillBenefit } from './benefit-form';

/** A benefit: what becomes better, for whom, whose it is, and when it is to be there. */
@Component({
  selector: 'gv-benefit-page',
  imports: [
    Failure,
    Field,
    FirstSteps,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    SelectField,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './benefit.page.html',
})
export class BenefitPage {
  private readonly client = inject(ProjectClient);
  private readonly router = inject(Router);
  private readonly choices = inject(Choices);
  readonly id = input.required<string>();
  /** undefined = a new benefit. */
  readonly benefitId = input<string>();
  readonly first = input<string>();
  protected readonly form = benefitForm();
  protected readonly busy = signal(false);
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly valueClasses = computed(() =>
    this.choices.of('shared.valueClass', ValueClass.options),
  );
  protected readonly beneficiaries = computed(() =>
    this.choices.of('shared.beneficiary', Beneficiary.options),
  );
  protected readonly plan = kept({
    params: () => this.id(),
    loader: (id) => this.client.plan(id),
  });

  constructor() {
    effect(() => {
      const benefit = this.plan.value()?.benefits.find(({ id }) => id === this.benefitId());
      if (benefit && untracked(() => this.form.pristine)) fillBenefit(this.form, benefit);
    });
  }

  protected hangsOn(changeId: string, on: boolean): void {
    const { changeIds } = this.form.controls;
    const others = changeIds.value.filter((id) => id !== changeId);
    changeIds.setValue(on ? [...others, changeId] : others);
    changeIds.markAsDirty();
  }

  protected async submit(): Promise<void> {
    this.form.controls.realisationTo.updateValueAndValidity();
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.save();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async save(): Promise<void> {
    const etag = await this.saveNewChange();
    const id = this.benefitId() ?? null;
    const saved = await this.client.saveBenefit(this.id(), benefitOf(this.form), { id, etag });
    if (id !== null) {
      await this.router.navigate(['/projects', this.id()]);
      return;
    }
    await this.router.navigate(['/projects', this.id(), 'benefits', saved.id, 'target'], {
      queryParams: { first: this.first() },
    });
  }

  /** The version that the benefit is saved on top of: a new change has moved the project on. */
  private async saveNewChange(): Promise<string> {
    const { newChange } = this.form.controls;
    const before = this.plan.value();
    const name = newChange.value.trim();
    if (!before || name === '') return before?.etag ?? '';
    const part = { id: null, etag: before.etag };
    await this.client.saveChange(this.id(), { name, owner: '' }, part);
    const after = await this.client.plan(this.id());
    const known = new Set(before.changes.map((change) => change.id));
    const added = after.changes.find((change) => !known.has(change.id));
    if (added) this.hangsOn(added.id, true);
    newChange.setValue('');
    return after.etag;
  }
}
