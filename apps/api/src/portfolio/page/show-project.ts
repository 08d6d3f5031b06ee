import { Injectable } from '@nestjs/common';
import type { ProjectDetail, ProjectDetailQuery } from '@gevinst/contract';
import { ProjectInput } from '@gevinst/contract';
import { sumRunRates } from '@gevinst/domain';
import { etagOf } from '../../http/etag';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { Projects, type ApprovedPlan } from '../../projects/projects.port';
import { StandingReader } from '../standing-reader';
import { dayOf } from '../../warehouse/day-of';
import { Closures } from '../closures.port';
import type { FigureTime } from '../figure-time';
import { MunicipalityRepository } from '../municipality.repository';
import { LAST_MONTH } from '../queries/last-month.query';
import { benefitRunRate } from '../standing/benefit-run-rate';
import { reasonOf } from '../standing/deviations';
import type { JudgedProject } from '../standing/judge-project';
import { loadReasons, loadSeries } from '../standing/load-reasons';
import type { Standing } from '../standing/load-standing';
import { nameOverlaps } from '../standing/name-overlaps';
import { overlapping } from '../standing/overlapping';
import { businessCaseOf, NO_PLAN } from './business-case';
import { benefitStatuses } from './benefit-status';
import { projectEvents } from './project-events';
import { coverageOf, forecastOf, runRateSumText, totalsOf } from './to-contract';

/** One project with everything its page shows. */
@Injectable()
export class ShowProject {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
    private readonly municipality: MunicipalityRepository,
    private readonly closures: Closures,
  ) {}

  async run(ctx: TenantContext, id: string, query: ProjectDetailQuery): Promise<ProjectDetail> {
    const record = await this.projects.get(ctx, id, query.asOf);
    const whole = await this.standings.standing(ctx, { ...query, projectId: id });
    const one = whole.projects[0];
    if (one === undefined) throw new ProblemError('not_found');
    const plan = await this.planOf(ctx, id, whole.time.asOf);
    return {
      ...ProjectInput.parse(record),
      id,
      etag: etagOf(record.version),
      reportingDate: whole.time.to,
      asOf: whole.time.asOf,
      fictitious: await this.municipality.isFictitious(ctx),
      ...(await this.figures(ctx, whole, one)),
      changes: await this.changes(ctx, id),
      costs: plan?.current.content.costs ?? [],
      businessCase: this.businessCase(one, plan, query.npv === 'on'),
      revisions: await this.revisions(ctx, id, whole.time.asOf),
      overlaps: await this.overlaps(ctx, whole, id),
      canEdit: this.projects.canEdit(ctx, record),
    };
  }

  private async figures(ctx: TenantContext, standing: Standing, one: JudgedProject) {
    const ask = this.standings.ask(ctx);
    const { time } = standing;
    const reasons = await loadReasons(ask, time, one.benefits);
    const series = await loadSeries(ask, time, one.benefits);
    const rates = one.benefits.flatMap(
      (benefit) => benefitRunRate(benefit, series.cells.get(benefit.benefitId) ?? [], time) ?? [],
    );
    const benefits = one.benefits.map((benefit) => benefit.benefitId);
    const [last] = await ask(LAST_MONTH, { seq: time.seq, benefits });
    const records = await this.projects.benefits(ctx, one.project.id);
    const indicators = await this.projects.indicators(ctx, time.asOf);
    return {
      light: one.light.light,
      computedLight: one.light.computed,
      override: one.light.override,
      reason: reasonOf({ ...one, light: { ...one.light, override: null } }, reasons),
      totals: totalsOf(one.totals),
      originalTotals: totalsOf(one.originalTotals),
      forecast: forecastOf(one.totals, last?.month ?? null),
      coverage: coverageOf(one.coverage),
      runRate: runRateSumText(sumRunRates(rates)),
      benefits: benefitStatuses({ one, time, series, reasons, records, indicators }),
      events: await this.events(ctx, one, time),
    };
  }

  private async events(ctx: TenantContext, one: JudgedProject, time: FigureTime) {
    const { id } = one.project;
    const revisions = await this.projects.revisions(ctx, id, time.asOf);
    const told = await projectEvents(this.standings.ask(ctx), time, one, revisions);
    const closures = await this.closures.of(ctx, id, time.asOf);
    return [...told, ...closures].toSorted((a, b) => a.month.localeCompare(b.month));
  }

  private async planOf(ctx: TenantContext, id: string, asOf: string | null) {
    const plans = await this.projects.approvedPlans(ctx, asOf);
    return plans.find((plan) => plan.projectId === id) ?? null;
  }

  private businessCase(one: JudgedProject, plan: ApprovedPlan | null, withNpv: boolean) {
    const monetary = new Set(
      one.benefits.filter(({ totals }) => totals !== null).map(({ benefitId }) => benefitId),
    );
    const content = plan?.current.content ?? NO_PLAN;
    return businessCaseOf(content, (benefitId) => monetary.has(benefitId), withNpv);
  }

  private async changes(ctx: TenantContext, id: string): Promise<ProjectDetail['changes']> {
    const changes = await this.projects.changes(ctx, id);
    return changes.map(({ projectId: _project, ...change }) => change);
  }

  /** On an earlier day, later revisions had not been written. */
  private async revisions(ctx: TenantContext, id: string, asOf: string | null) {
    const all = await this.projects.revisions(ctx, id, asOf);
    const until = asOf ?? ctx.today;
    return all
      .filter((revision) => dayOf(revision.createdAt) <= until)
      .map(({ projectId: _project, ...revision }) => revision);
  }

  private overlaps(ctx: TenantContext, standing: Standing, id: string) {
    const found = overlapping(standing.allBenefits).filter((one) => one.projectIds.includes(id));
    return nameOverlaps(this.projects, ctx, found, standing.time.asOf);
  }
}
