import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ExplainQuery, OverrideInput } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { CommentThread } from '../../shared/comments/comment-thread';
import { ParticipantList } from '../../shared/comments/participant-list';
import { ExplainStore, type FigureAsked } from '../../shared/explain/explain.store';
import { date } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Failure } from '../../shared/ui/states';
import { PlanClient } from '../data/plan-client';
import { ProjectClient } from '../data/project-client';
import { worstFirst } from '../ui/benefit/worst-first';
import { OverrideForm } from '../ui/facts/override-form';
import { PlanHistory } from '../ui/facts/plan-history';
import { ProjectFacts } from '../ui/facts/project-facts';
import { ProjectFigures } from '../ui/facts/project-figures';
import { ProjectLight } from '../ui/facts/project-light';
import { ProjectWarnings } from '../ui/facts/project-warnings';
import { BusinessCaseTable } from '../ui/money/business-case';
import { BenefitTree } from '../ui/tree/benefit-tree';
import { BenefitPanel } from './benefit-panel';
import { headlineOf, seenAgainst } from './headline';
import { ProjectAttention } from './project-attention';
import { type ProjectChoice, ProjectControls } from './project-controls';
import { ProjectHealth } from './project-health';

/** One project: is it worth what was promised, benefit by benefit, and where every figure comes from. */
@Component({
  selector: 'gv-project-page',
  imports: [
    Answer,
    BenefitPanel,
    BenefitTree,
    BusinessCaseTable,
    CommentThread,
    Failure,
    NgTemplateOutlet,
    OverrideForm,
    PageTop,
    ParticipantList,
    PlanHistory,
    ProjectAttention,
    ProjectControls,
    ProjectFacts,
    ProjectFigures,
    ProjectHealth,
    ProjectLight,
    ProjectTabs,
    ProjectWarnings,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './project.page.html',
})
export class ProjectPage {
  private readonly client = inject(ProjectClient);
  private readonly plans = inject(PlanClient);
  private readonly router = inject(Router);
  private readonly live = inject(LiveUpdates);
  private readonly explain = inject(ExplainStore);
  private readonly document = inject(DOCUMENT);
  protected readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageStore).language;
  readonly id = input.required<string>();
  readonly asOf = input<string>();
  readonly to = input<string>();
  /** 'original' compares with the plan as first approved; anything else with the one in force. */
  readonly plan = input<string>();
  /** 'on' shows the business case as present values; anything else in current prices, as a cash budget counts. */
  readonly npv = input<string>();
  protected readonly present = computed(() => this.npv() === 'on');
  protected readonly dates = computed(() => ({ asOf: this.asOf(), to: this.to() }));
  protected readonly original = computed(() => this.plan() === 'original');
  protected readonly project = kept({
    params: () => ({
      id: this.id(),
      ...this.dates(),
      npv: this.present() ? 'on' : undefined,
      version: this.live.version(),
    }),
    loader: ({ id, asOf, to, npv }) => this.client.get(id, { asOf, to, npv }),
  });
  protected readonly seen = computed(() => {
    const project = this.project.value();
    return project ? seenAgainst(project, this.original()) : null;
  });
  protected readonly headline = computed(() => {
    const seen = this.seen();
    return seen ? headlineOf(seen) : null;
  });
  protected readonly benefits = computed(() => worstFirst(this.seen()?.benefits ?? []));
  protected readonly overriding = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly date = date;
  /** Without room at the top, the headline comes before what the page can be asked for. */
  protected readonly narrow = narrowScreen();

  protected ask(asked: FigureAsked): void {
    this.explain.open({ ...asked, scope: 'project', id: this.id(), ...this.dates() });
  }

  protected askOf(query: Pick<ExplainQuery, 'figure' | 'scope' | 'id'>): void {
    this.explain.open({ ...query, ...this.dates() });
  }

  /** The question lives in the address, so that a colleague who gets the link sees the same. */
  protected choose(query: ProjectChoice & { npv?: 'on' | null }): void {
    void this.router.navigate([], { queryParams: query, queryParamsHandling: 'merge' });
  }

  protected show(benefitId: string): void {
    const panel = this.document.getElementById(`benefit-${benefitId}`);
    panel?.scrollIntoView({ block: 'start' });
    panel?.focus({ preventScroll: true });
  }

  protected approve(revisionId: string): Promise<void> {
    return this.change(async () => {
      const { etag } = await this.client.plan(this.id());
      await this.plans.approve(revisionId, etag);
    });
  }

  protected async override(override: OverrideInput): Promise<void> {
    await this.change(() => this.client.override(this.id(), override));
    if (!this.failure()) this.overriding.set(false);
  }

  protected endOverride(): Promise<void> {
    return this.change(() => this.client.endOverride(this.id()));
  }

  private async change(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      await work();
      this.project.reload();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
