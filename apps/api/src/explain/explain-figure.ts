import { Injectable } from '@nestjs/common';
import type { ExplainQuery, Explanation } from '@gevinst/contract';
import { lastCompleteMonth } from '@gevinst/domain';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { BENEFIT_MONTHS, BoardReader, type JudgedBenefit } from '../portfolio/board.port';
import { Projects } from '../projects/projects.port';
import type { Asked } from './asked';
import { moneyFactors } from './benefit-money';
import { explainIndicator } from './explain-indicator';
import { MeasuredRows, NO_ROWS, type Rows } from './measured-rows';
import { planInForce } from './plan-in-force';
import { firstMonthOf } from './span';
import { benefitSubject, portfolioSubject, projectSubject, type Subject } from './subject';
import { explainSum, titleOf, type SumFigure } from './sum-figures';
import { FORMULAS } from './words';

/** "Where does the figure come from?": formula, inputs, measurements, import, line in the file. */
@Injectable()
export class ExplainFigure {
  constructor(
    private readonly boards: BoardReader,
    private readonly projects: Projects,
    private readonly rows: MeasuredRows,
  ) {}

  async run(ctx: TenantContext, query: ExplainQuery): Promise<Explanation> {
    if (query.scope === 'indicator') return this.indicator(ctx, query, idOf(query));
    const asked = await this.asked(ctx, query);
    if (query.scope === 'benefit') return this.benefit(asked, idOf(query));
    if (query.figure === 'indicator') throw new ProblemError('validation_failed', 'figure');
    return this.sum(asked, subjectOf(asked), query.figure);
  }

  /** The page's filters narrow the portfolio; below it the id says what is meant. */
  private async asked(ctx: TenantContext, query: ExplainQuery): Promise<Asked> {
    const { asOf, from, to, valueClass, scope } = query;
    const projectId = scope === 'project' ? { projectId: idOf(query) } : {};
    const filter = scope === 'portfolio' ? query : { asOf, from, to, valueClass, ...projectId };
    return { ctx, query, board: await this.boards.board(ctx, filter) };
  }

  private async benefit(asked: Asked, id: string): Promise<Explanation> {
    const { ctx, query, board } = asked;
    const benefit = board.allBenefits.find(({ benefitId }) => benefitId === id);
    const name = board.names.get(id);
    if (benefit === undefined || name === undefined) throw new ProblemError('not_found');
    if (query.figure === 'indicator' || benefit.totals === null) {
      const indicator = measuredBy(benefit);
      if (indicator === undefined) throw new ProblemError('not_found');
      return this.indicator(ctx, query, indicator);
    }
    const { seq, to, dueAt, from } = board.time;
    const params = { seq, to, due_at: dueAt, benefits: [id] };
    const months = (await this.boards.ask(ctx)(BENEFIT_MONTHS, params)).filter(({ month }) =>
      query.month === undefined ? month >= from : month === query.month,
    );
    return this.sum(asked, benefitSubject(benefit, name, months), query.figure);
  }

  private async sum(asked: Asked, subject: Subject, figure: SumFigure): Promise<Explanation> {
    const said = { ...explainSum(figure, subject, asked), ...(await this.ofMonth(asked, subject)) };
    return {
      title: titleOf(figure, subject),
      ...said,
      inputs: [...said.inputs, ...(await this.plan(asked, subject))],
      ...(await this.behind(asked, subject)),
    };
  }

  /** A single month is no sum: it has factors, or one amount in the plan. */
  private async ofMonth({ query, board, ctx }: Asked, { benefits: [benefit] }: Subject) {
    const { figure, month } = query;
    if (query.scope !== 'benefit' || month === undefined || benefit === undefined) return {};
    if (figure === 'plan') return { formula: FORMULAS.plannedMonth, inputs: [] };
    if (figure !== 'actual') return {};
    const asked = { query, board, ctx };
    const inputs = await moneyFactors(this.boards.ask(ctx), asked, benefit, month);
    return { formula: FORMULAS.money, inputs };
  }

  private async plan({ ctx, query, board }: Asked, { benefits: [first] }: Subject) {
    if (query.figure !== 'plan' || query.scope === 'portfolio' || first === undefined) return [];
    return planInForce(this.projects, ctx, first.projectId, board.time.asOf);
  }

  /** What was measured for a figure that rests on measurements. */
  private behind({ ctx, query, board }: Asked, { benefits }: Subject): Promise<Rows> {
    if (query.figure === 'plan' || query.figure === 'coverage') return Promise.resolve(NO_ROWS);
    const { seq, to, from } = board.time;
    const indicators = benefits.filter(({ totals }) => totals !== null).flatMap(valuedBy);
    const { month } = query;
    const span = { first: from, last: lastCompleteMonth(to) };
    const grain = benefits[0]?.indicators.find(isValuing)?.reading.grain ?? 'month';
    if (query.scope === 'benefit' && month !== undefined) {
      return this.rows.of(ctx, { indicators, seq, first: firstMonthOf(month, grain), last: month });
    }
    return this.rows.of(ctx, { indicators, seq, ...span });
  }

  private async indicator(ctx: TenantContext, query: ExplainQuery, id: string) {
    const time = await this.boards.time(ctx, query);
    const sources = { boards: this.boards, projects: this.projects };
    const { said, rows } = await explainIndicator(sources, ctx, time, { id, month: query.month });
    return { ...said, ...(await this.rows.of(ctx, rows)) };
  }
}

function idOf({ id }: ExplainQuery): string {
  if (id === undefined) throw new ProblemError('validation_failed', 'id');
  return id;
}

function subjectOf({ query, board }: Asked): Subject {
  if (query.scope === 'portfolio') return portfolioSubject(board.projects);
  const [project] = board.projects;
  if (project === undefined) throw new ProblemError('not_found');
  return projectSubject(project, board.names);
}

const isValuing = ({ reading }: JudgedBenefit['indicators'][number]) => reading.role === 'valuing';

function valuedBy({ valuing }: JudgedBenefit): string[] {
  if (valuing === null) return [];
  const { indicatorId, volumeIndicatorId } = valuing;
  return volumeIndicatorId === null ? [indicatorId] : [indicatorId, volumeIndicatorId];
}

/** What a benefit without money is measured by, the valuing indicator first. */
function measuredBy({ valuing, indicators }: JudgedBenefit): string | undefined {
  return valuing?.indicatorId ?? indicators[0]?.reading.indicator_id;
}
