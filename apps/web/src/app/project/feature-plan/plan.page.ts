import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { CostKind, Funding } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { moment } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { Failure } from '../../shared/ui/states';
import { PlanClient } from '../data/plan-client';
import { ProjectClient } from '../data/project-client';
import { BenefitPlan } from '../ui/plan/benefit-plan';
import { CostLines } from '../ui/plan/cost-lines';
import { PlanCompare } from '../ui/plan/plan-compare';
import { planDifferences } from '../ui/plan/plan-differences';
import { type BenefitText, EMPTY_PLAN, type MonthText, type PlanText } from '../ui/plan/plan-text';
import { comparePlans } from '../ui/plan/plan-totals';
import { readPlan } from '../ui/plan/read-plan';
import { TextInput } from '../ui/plan/text-input';
import { writePlan } from '../ui/plan/write-plan';

/** The plan as a document: drafted by those who edit, approved by the leadership, never changed after that. */
@Component({
  selector: 'gv-plan-page',
  imports: [
    Answer,
    BenefitPlan,
    CostLines,
    Failure,
    PageTop,
    PlanCompare,
    RouterLink,
    TextInput,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './plan.page.html',
})
export class PlanPage {
  private readonly projects = inject(ProjectClient);
  private readonly plans = inject(PlanClient);
  private readonly choices = inject(Choices);
  protected readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageStore).language;
  readonly id = input.required<string>();
  protected readonly plan = kept({
    params: () => this.id(),
    loader: (id) => this.projects.plan(id),
  });
  private readonly original = kept({
    params: () => this.id(),
    loader: (id) => this.plans.original(id),
  });
  /** As it was last loaded; a save loads again. */
  private readonly loaded = computed(() => {
    const plan = this.plan.value();
    return plan
      ? writePlan(plan.draft?.content ?? plan.approved?.content ?? EMPTY_PLAN, plan)
      : null;
  });
  protected readonly text = linkedSignal<PlanText | null>(() => this.loaded());
  protected readonly reason = linkedSignal(() => this.plan.value()?.draft?.reason ?? '');
  protected readonly reasonShort = signal(false);
  protected readonly busy = signal(false);
  protected readonly saved = signal<'draft' | 'approved' | null>(null);
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly kinds = computed(() => this.choices.of('shared.costKind', CostKind.options));
  protected readonly payers = computed(() => this.choices.of('project.funding', Funding.options));
  protected readonly dirty = computed(() => this.text() !== this.loaded());
  protected readonly read = computed(() => {
    const [plan, text] = [this.plan.value(), this.text()];
    return plan && text ? readPlan(text, plan) : null;
  });
  protected readonly comparison = computed(() => {
    const plan = this.plan.value();
    if (!plan) return null;
    const editing = plan.draft !== null || this.dirty();
    return comparePlans(plan.benefits, {
      original: this.original.value()?.content ?? null,
      current: plan.approved?.content ?? null,
      draft: editing ? (this.read()?.content ?? null) : null,
    });
  });
  /** Beside the sums: what the draft changes. Nothing while there is no plan in force to change. */
  protected readonly differences = computed(() => {
    const [plan, read] = [this.plan.value(), this.read()];
    return plan?.approved && read ? planDifferences(plan.approved.content, read.content, plan) : [];
  });
  protected readonly nextYear = computed(() => this.session.today()?.slice(0, 4) ?? '');
  protected readonly moment = moment;

  protected put(change: Partial<PlanText>): void {
    this.saved.set(null);
    this.text.update((text) => (text ? { ...text, ...change } : text));
  }

  protected putBenefit(benefit: BenefitText): void {
    const benefits = this.text()?.benefits ?? [];
    this.put({
      benefits: benefits.map((one) => (one.benefitId === benefit.benefitId ? benefit : one)),
    });
  }

  protected putTargets(indicatorId: string, values: MonthText): void {
    this.put({ targets: { ...this.text()?.targets, [indicatorId]: values } });
  }

  protected textOf(benefitId: string): BenefitText | undefined {
    return this.text()?.benefits.find((one) => one.benefitId === benefitId);
  }

  protected async save(): Promise<void> {
    const [plan, read] = [this.plan.value(), this.read()];
    this.reasonShort.set(this.reason().trim().length < 3);
    if (!plan || !read || read.unreadable.length > 0 || this.reasonShort()) return;
    const draft = { reason: this.reason().trim(), content: read.content };
    const known = { draftId: plan.draft?.id ?? null, etag: plan.etag };
    await this.work('draft', () => this.plans.saveDraft(this.id(), draft, known));
  }

  protected async approve(): Promise<void> {
    const plan = this.plan.value();
    const draft = plan?.draft;
    if (!plan || !draft) return;
    await this.work('approved', () => this.plans.approve(draft.id, plan.etag));
  }

  private async work(done: 'draft' | 'approved', task: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.saved.set(null);
    this.failure.set(null);
    try {
      await task();
      this.saved.set(done);
      this.plan.reload();
      this.original.reload();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
