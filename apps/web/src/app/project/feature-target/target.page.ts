import { isKroner } from '@gevinst/domain';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Aggregation, Direction, Grain } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { Work } from '../../shared/form/work';
import { kr, level } from '../../shared/format/numbers';
import { kept } from '../../shared/http/kept';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { Field } from '../../shared/ui/field';
import { FirstSteps } from '../../shared/ui/first-steps';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { PlanClient } from '../data/plan-client';
import { ProjectClient } from '../data/project-client';
import { EMPTY_PLAN } from '../ui/plan/plan-text';
import { amountPerPeriod, withTarget } from './first-target';
import { freeCode, indicatorOf, targetForm, targetOf } from './target-form';

/** The short way to a plan: one indicator, its level today, the level to reach, what one unit is worth. */
@Component({
  selector: 'gv-target-page',
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
  templateUrl: './target.page.html',
})
export class TargetPage {
  private readonly projects = inject(ProjectClient);
  private readonly plans = inject(PlanClient);
  private readonly router = inject(Router);
  private readonly choices = inject(Choices);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  readonly benefitId = input.required<string>();
  readonly first = input<string>();
  protected readonly form = targetForm();
  private readonly typed = toSignal(this.form.valueChanges);
  protected readonly work = new Work();
  protected readonly plan = kept({
    params: () => this.id(),
    loader: (id) => this.projects.plan(id),
  });
  protected readonly benefit = computed(() =>
    this.plan.value()?.benefits.find(({ id }) => id === this.benefitId()),
  );
  protected readonly known = computed(() => {
    const id = this.typed()?.indicatorId;
    return this.plan.value()?.indicators.find((indicator) => indicator.id === id);
  });
  protected readonly indicators = computed(() => [
    ...this.choices.of('project.target', ['newIndicator']).map((one) => ({ ...one, value: '' })),
    ...(this.plan.value()?.indicators ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly directions = computed(() =>
    this.choices.of('shared.direction', Direction.options),
  );
  protected readonly grains = computed(() => this.choices.of('shared.grain', Grain.options));
  protected readonly aggregations = computed(() =>
    this.choices.of('shared.aggregation', Aggregation.options),
  );
  protected readonly unit = computed(() => this.known()?.unit ?? this.typed()?.unit ?? '');
  protected readonly valued = computed(
    () => this.benefit()?.valueClass !== 'quality' && !isKroner(this.unit()),
  );
  /** What reaching the target is worth, while it is being typed. */
  protected readonly worth = computed(() => {
    this.typed();
    const benefit = this.benefit();
    const first = benefit ? targetOf(this.form, benefit, this.known()) : null;
    return first?.unitValueKr ? kr(amountPerPeriod(first, first.unitValueKr)) : null;
  });
  protected readonly level = level;

  constructor() {
    effect(() => {
      const plan = this.plan.value();
      if (!plan || untracked(() => this.form.dirty)) return;
      this.form.controls.code.setValue(freeCode(plan.project.code, plan.indicators));
      this.form.controls.responsible.setValue(this.benefit()?.owner ?? '');
    });
    effect(() => {
      // An indicator that is already there brings its own facts along.
      const { name, code, unit } = this.form.controls;
      for (const control of [name, code, unit]) {
        if (this.known()) control.disable({ emitEvent: false });
        else control.enable({ emitEvent: false });
      }
    });
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    await this.work.run(async () => {
      await this.save();
    });
  }

  private async save(): Promise<void> {
    const plan = this.plan.value();
    const benefit = this.benefit();
    const promised = benefit ? targetOf(this.form, benefit, this.known()) : null;
    if (!plan || !benefit || !promised) return;
    const indicatorId =
      this.known()?.id ?? (await this.plans.createIndicator(indicatorOf(this.form))).id;
    // Chosen from now on, so that a second try does not make it again.
    this.form.controls.indicatorId.setValue(indicatorId);
    const before = plan.draft?.content ?? plan.approved?.content ?? EMPTY_PLAN;
    const content = withTarget(before, benefit, { ...promised, indicatorId });
    const reason = this.transloco.translate<string>('project.target.reason', {
      name: benefit.name,
    });
    const draft = { draftId: plan.draft?.id ?? null, etag: plan.etag };
    const saved = await this.plans.saveDraft(this.id(), { reason, content }, draft);
    await this.goOn(saved.id, indicatorId);
  }

  private async goOn(revisionId: string, indicatorId: string): Promise<void> {
    const { canApprove, etag } = await this.projects.plan(this.id());
    if (canApprove) await this.plans.approve(revisionId, etag);
    if (this.session.may('import')) {
      const queryParams = { first: this.first(), project: this.id() };
      await this.router.navigate(['/indicators', indicatorId, 'measure'], { queryParams });
    } else await this.router.navigate(['/projects', this.id()]);
  }
}
