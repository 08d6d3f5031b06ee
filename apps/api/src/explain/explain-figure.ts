import { Injectable } from '@nestjs/common';
import type { ExplainQuery, Explanation } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { BENEFIT_MONTHS, StandingReader } from '../portfolio/standing.port';
import { Projects, type RevisionRecord } from '../projects/projects.port';
import type { Asked } from './asked';
import { behind } from './behind';
import { moneyFactors } from './figures/benefit-money';
import { explainCase, isCaseFigure } from './figures/case-figures';
import { explainIndicator } from './indicator/explain-indicator';
import { ExplainShift } from './channels/explain-shift';
import { benefitOf, idOf, measuredBy, subjectOf } from './find-subject';
import { FORMULAS } from './formulas';
import { heldAgainst, monthsAgainst } from './figures/held-against';
import { MeasuredRows, NO_ROWS } from './measured-rows';
import { isOutside, outside, valueOrNone } from './figures/missing-month';
import { isPlanned } from './figures/part-figures';
import { phasedIn, plannedMonth } from './figures/phased-in';
import { planLine, planOf } from './plan-in-force';
import { ExplainRevision } from './revision/explain-revision';
import { isRevisionFigure } from './revision/revision-asked';
import { ExplainRoom, isRoomQuery } from './room/explain-room';
import { benefitRunRateSaid, projectRunRateSaid } from './figures/run-rate-figure';
import { explainShare } from './figures/share-figure';
import { benefitSubject, inMonth, type Subject } from './subject';
import {
  explainSum,
  isMeasured,
  isSumFigure,
  titleOf,
  type SumFigure,
} from './figures/sum-figures';

/** "Where does the figure come from?": formula, inputs, measurements, import, line in the file. */
@Injectable()
export class ExplainFigure {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
    private readonly rows: MeasuredRows,
    private readonly revisions: ExplainRevision,
    private readonly shifts: ExplainShift,
    private readonly room: ExplainRoom,
  ) {}

  async run(ctx: TenantContext, query: ExplainQuery): Promise<Explanation> {
    const { figure, scope } = query;
    if (isRevisionFigure(query)) return { ...(await this.revisions.run(ctx, query)), ...NO_ROWS };
    if (figure === 'channelShift') return this.channelShift(ctx, query);
    if (scope === 'indicator' && figure !== 'share') {
      return this.indicator(ctx, query, idOf(query));
    }
    if (isRoomQuery(query)) return { ...(await this.room.run(ctx, query)), ...NO_ROWS };
    const asked = await this.asked(ctx, query);
    if (figure === 'share') return { ...(await explainShare(this.projects, asked)), ...NO_ROWS };
    if (isCaseFigure(figure)) return { ...(await explainCase(this.projects, asked)), ...NO_ROWS };
    if (figure === 'runRate') return { ...(await this.runRate(asked)), ...NO_ROWS };
    if (scope === 'benefit') {
      const benefit = benefitOf(asked);
      if (figure === 'indicator' || benefit.totals === null) {
        const about = { ...query, figure: 'indicator' as const, projectId: benefit.projectId };
        return this.indicator(ctx, about, measuredBy(benefit));
      }
    }
    if (!isSumFigure(figure)) throw new ProblemError('validation_failed', 'figure');
    return this.sum(asked, await this.subject(asked), figure);
  }

  private async channelShift(ctx: TenantContext, query: ExplainQuery): Promise<Explanation> {
    const { said, rows } = await this.shifts.run(ctx, query);
    return { ...said, ...(await this.rows.of(ctx, rows)) };
  }

  private async runRate(asked: Asked) {
    const { scope } = asked.query;
    if (scope === 'benefit') {
      const benefit = benefitOf(asked);
      return benefitRunRateSaid(benefit, await this.months(asked, [benefit.benefitId]), asked);
    }
    if (scope !== 'project') throw new ProblemError('validation_failed', 'figure');
    const { name, benefits } = subjectOf(asked);
    const ids = benefits.map(({ benefitId }) => benefitId);
    return projectRunRateSaid(name, benefits, await this.months(asked, ids), asked);
  }

  /** The page's filters narrow the portfolio; below it the id says what is meant. */
  private async asked(ctx: TenantContext, query: ExplainQuery): Promise<Asked> {
    const { asOf, from, to, valueClass, scope } = query;
    const below = {
      asOf,
      from,
      to,
      ...(scope === 'project' ? { valueClass, projectId: idOf(query) } : {}),
    };
    const standing = await this.standings.standing(ctx, scope === 'portfolio' ? query : below);
    return { ctx, query, standing: heldAgainst(standing, query.against) };
  }

  private async subject(asked: Asked): Promise<Subject> {
    const { query, standing } = asked;
    if (query.scope === 'benefit') {
      const benefit = benefitOf(asked);
      const months = await this.countedMonths(asked, [benefit.benefitId]);
      const name = standing.names.get(benefit.benefitId) ?? '';
      return benefitSubject(benefit, name, months, query.month);
    }
    const whole = subjectOf(asked);
    if (query.month === undefined) return whole;
    const ids = whole.parts.flatMap(({ benefitIds }) => benefitIds);
    return inMonth(whole, await this.countedMonths(asked, ids), query.month);
  }

  private async countedMonths(asked: Asked, benefits: readonly string[]) {
    const months = await this.months(asked, benefits);
    return months.filter(({ month }) => month >= asked.standing.time.from);
  }

  private async months({ ctx, standing, query }: Asked, benefits: readonly string[]) {
    const { seq, to, dueAt } = standing.time;
    const params = { seq, to, due_at: dueAt, benefits };
    return monthsAgainst(await this.standings.ask(ctx)(BENEFIT_MONTHS, params), query.against);
  }

  private async sum(asked: Asked, subject: Subject, figure: SumFigure): Promise<Explanation> {
    const { ctx, query, standing } = asked;
    const title = titleOf(figure, subject, asked);
    const sums = explainSum(figure, subject, asked);
    if (isOutside(subject)) return { title, ...outside(sums) };
    const plan = await this.plan(asked, subject);
    const said = { ...sums, ...(await this.ofMonth(asked, subject, plan)) };
    const rows = behind(subject.benefits, standing.time, query.month);
    return {
      title,
      ...said,
      value: valueOrNone(figure, subject, said),
      inputs: [...said.inputs, ...planned(asked, subject, plan)],
      ...(isMeasured(figure) ? await this.rows.of(ctx, { ...rows, limit: query.rows }) : NO_ROWS),
    };
  }

  /** One month of a benefit is no sum: it has factors, or one amount in the plan. */
  private async ofMonth(
    asked: Asked,
    { benefits: [benefit] }: Subject,
    plan: RevisionRecord | null,
  ) {
    const { scope, figure, month } = asked.query;
    if (scope !== 'benefit' || month === undefined || benefit === undefined) return {};
    if (isPlanned(figure)) return plannedMonth(plan?.content ?? null, benefit, month);
    if (figure !== 'actual') return {};
    const inputs = await moneyFactors(this.standings.ask(asked.ctx), asked, benefit, month);
    return { formula: FORMULAS.money, inputs };
  }

  private async plan(asked: Asked, { benefits: [first] }: Subject) {
    const { figure, scope } = asked.query;
    if (!isPlanned(figure) || scope === 'portfolio' || first === undefined) return null;
    return planOf(this.projects, asked, first.projectId);
  }

  private async indicator(ctx: TenantContext, query: ExplainQuery, id: string) {
    const time = await this.standings.time(ctx, query);
    const sources = { standings: this.standings, projects: this.projects };
    const { said, rows } = await explainIndicator(sources, { ctx, query, time, id });
    return { ...said, ...(rows === null ? NO_ROWS : await this.rows.of(ctx, rows)) };
  }
}

/** What planned amounts stand in: the approved plan, and for a whole benefit how it phases the effect in. */
function planned(asked: Asked, { benefits: [first] }: Subject, plan: RevisionRecord | null) {
  const { scope, month } = asked.query;
  const whole = scope === 'benefit' && month === undefined && first !== undefined;
  const phased = whole ? phasedIn(plan?.content ?? null, first.benefitId) : [];
  return [...phased, ...planLine(plan, asked)];
}
