import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Beneficiary, type Revision, ValueClass } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { fillWhileUntouched } from '../../shared/form/fill-while-untouched';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { Answer } from '../../shared/ui/answer';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { Field } from '../../shared/ui/field';
import { FirstSteps } from '../../shared/ui/first-steps';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { ProjectClient } from '../data/project-client';
import { benefitForm, benefitOf, fillBenefit } from './benefit-form';

/** A benefit: what becomes better, for whom, whose it is, and when it is to be there. */
@Component({
  selector: 'gv-benefit-page',
  imports: [
    Answer,
    ConfirmButton,
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
  protected readonly work = new Work();
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

  protected readonly saved = computed(() =>
    this.plan.value()?.benefits.find(({ id }) => id === this.benefitId()),
  );
  /** The approved plan that the benefit stands in: what was promised is not deleted. */
  protected readonly promised = computed(() => this.planWith(this.plan.value()?.approved));
  protected readonly inDraft = computed(() => this.planWith(this.plan.value()?.draft));

  constructor() {
    fillWhileUntouched(
      this.form,
      () => this.saved(),
      (benefit) => fillBenefit(this.form, benefit),
    );
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
    if (this.form.invalid) return;
    await this.work.run(async () => {
      await this.save();
    });
  }

  protected async remove(id: string, etag: string): Promise<void> {
    const removed = await this.work.run(() => this.client.removeBenefit(this.id(), id, etag));
    if (removed) await this.router.navigate(['/projects', this.id()]);
    else this.plan.reload();
  }

  private planWith(plan: Revision | null | undefined): Revision | null {
    return plan?.content.benefits.some(({ benefitId }) => benefitId === this.benefitId())
      ? plan
      : null;
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
