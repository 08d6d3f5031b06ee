import { Injectable } from '@nestjs/common';
import type { ExplainQuery, Explanation } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { BENEFIT_MONTHS, BoardReader, type JudgedBenefit } from '../portfolio/board.port';
import { Projects } from '../projects/projects.port';
import type { Asked } from './asked';
import { behind } from './behind';
import { moneyFactors } from './benefit-money';
import { explainIndicator } from './explain-indicator';
import { MeasuredRows, NO_ROWS } from './measured-rows';
import { planInForce } from './plan-in-force';
import { benefitSubject, inMonth, portfolioSubject, projectSubject, type Subject } from './subject';
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
    const { figure } = query;
    if (query.scope === 'benefit') {
      const benefit = benefitOf(asked);
      if (figure === 'indicator' || benefit.totals === null) {
        return this.indicator(ctx, query, measuredBy(benefit));
      }
    }
    if (figure === 'indicator') throw new ProblemError('validation_failed', 'figure');
    return this.sum(asked, await this.subject(asked), figure);
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
    return {
      ctx,
      query,
      board: await this.boards.board(ctx, scope === 'portfolio' ? query : below),
    };
  }

  private async subject(asked: Asked): Promise<Subject> {
    const { query, board } = asked;
    if (query.scope === 'benefit') {
      const benefit = benefitOf(asked);
      const months = await this.months(asked, [benefit.benefitId]);
      const counted = months.filter(({ month }) => month >= board.time.from);
      const name = board.names.get(benefit.benefitId) ?? '';
      return benefitSubject(benefit, name, counted, query.month);
    }
    const whole = subjectOf(asked);
    if (query.month === undefined) return whole;
    const ids = whole.parts.flatMap(({ benefitIds }) => benefitIds);
    return inMonth(whole, await this.months(asked, ids), query.month);
  }

  private months({ ctx, board }: Asked, benefits: readonly string[]) {
    const { seq, to, dueAt } = board.time;
    return this.boards.ask(ctx)(BENEFIT_MONTHS, { seq, to, due_at: dueAt, benefits });
  }

  private async sum(asked: Asked, subject: Subject, figure: SumFigure): Promise<Explanation> {
    const { ctx, query, board } = asked;
    const said = { ...explainSum(figure, subject, asked), ...(await this.ofMonth(asked, subject)) };
    const measured = figure !== 'plan' && figure !== 'coverage';
    const rows = behind(subject.benefits, board.time, query.month);
    return {
      title: titleOf(figure, subject),
      ...said,
      inputs: [...said.inputs, ...(await this.plan(asked, subject))],
      ...(measured ? await this.rows.of(ctx, rows) : NO_ROWS),
    };
  }

  /** One month of a benefit is no sum: it has factors, or one amount in the plan. */
  private async ofMonth(asked: Asked, { benefits: [benefit] }: Subject) {
    const { scope, figure, month } = asked.query;
    if (scope !== 'benefit' || month === undefined || benefit === undefined) return {};
    if (figure === 'plan') return { formula: FORMULAS.plannedMonth, inputs: [] };
    if (figure !== 'actual') return {};
    const inputs = await moneyFactors(this.boards.ask(asked.ctx), asked, benefit, month);
    return { formula: FORMULAS.money, inputs };
  }

  private async plan({ ctx, query, board }: Asked, { benefits: [first] }: Subject) {
    if (query.figure !== 'plan' || query.scope === 'portfolio' || first === undefined) return [];
    return planInForce(this.projects, ctx, first.projectId, board.time.asOf);
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

function benefitOf({ query, board }: Asked): JudgedBenefit {
  const id = idOf(query);
  const benefit = board.allBenefits.find(({ benefitId }) => benefitId === id);
  if (benefit === undefined) throw new ProblemError('not_found');
  return benefit;
}

function subjectOf({ query, board }: Asked): Subject {
  if (query.scope === 'portfolio') return portfolioSubject(board.projects);
  const [project] = board.projects;
  if (project === undefined) throw new ProblemError('not_found');
  return projectSubject(project, board.names);
}

/** What a benefit without money is measured by, the valuing indicator first. */
function measuredBy({ valuing, indicators }: JudgedBenefit): string {
  const id = valuing?.indicatorId ?? indicators[0]?.reading.indicator_id;
  if (id === undefined) throw new ProblemError('not_found');
  return id;
}
