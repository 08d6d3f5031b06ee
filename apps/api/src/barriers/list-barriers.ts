import { Injectable } from '@nestjs/common';
import type { BarriersQuery, HeldBenefit, PortfolioBarriers } from '@gevinst/contract';
import { heldBack } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { loadReasons, StandingReader, type Standing } from '../portfolio/standing.port';
import { barriersSentence } from './barriers-sentence';
import { coverageOf } from './coverage-of';
import { choicesOf, isAsked, ofTheme } from './narrowing';
import { type Plan, ReadPlans } from './read-plans';

type Reasons = Awaited<ReturnType<typeof loadReasons>>;
type RedBenefit = Standing['projects'][number]['benefits'][number];

/** Which barriers hold our red benefits back? N2. */
@Injectable()
export class ListBarriers {
  constructor(
    private readonly standings: StandingReader,
    private readonly plans: ReadPlans,
  ) {}

  async run(ctx: TenantContext, query: BarriersQuery = {}): Promise<PortfolioBarriers> {
    const standing = await this.standings.standing(ctx, {});
    const all = await this.plans.run(ctx);
    const plans = [...all.values()].filter(isAsked(query));
    const ids = new Set(plans.map(({ project }) => project.id));
    const projects = standing.projects.filter(({ project }) => ids.has(project.id));
    const red = projects.flatMap(({ benefits }) => benefits.filter(({ light }) => light === 'red'));
    const reasons = await loadReasons(this.standings.ask(ctx), standing.time, red);
    const counts = heldBack(
      red.map(({ benefitId }) => benefitId),
      plans.flatMap(({ barriers }) => barriers),
    );
    const shown = plans.map(ofTheme(query));
    const plan = new Map(shown.map((one) => [one.project.id, one]));
    const held = projects
      .flatMap(({ project, benefits }) => {
        const own = plan.get(project.id);
        const some = benefits.filter((one) => red.includes(one));
        return own === undefined ? [] : some.map((one) => heldOf(own, one, standing, reasons));
      })
      .filter(({ barriers }) => query.theme === undefined || barriers.length > 0);
    return {
      sentence: barriersSentence(red.length, counts, query),
      items: held.toSorted((a, b) => b.barriers.length - a.barriers.length || byName(a, b)),
      byTheme: [...counts.byTheme],
      held: held.filter(({ barriers }) => barriers.length > 0).length,
      unexplained: counts.unexplained,
      coverage: coverageOf(shown),
      ...choicesOf([...all.values()]),
      total: held.length,
      nextCursor: null,
    };
  }
}

function heldOf(
  { project, barriers }: Plan,
  { benefitId, light }: RedBenefit,
  { names }: Standing,
  reasons: Reasons,
): HeldBenefit {
  return {
    ...{ id: benefitId, name: names.get(benefitId) ?? '', light },
    ...{ projectId: project.id, projectCode: project.code, projectName: project.name },
    department: project.department,
    reason: reasons.get(benefitId) ?? { da: '', en: '' },
    barriers: barriers
      .filter(({ benefitIds }) => benefitIds.includes(benefitId))
      .map(({ theme, kind, itemId, text, owner, actions }) => ({
        ...{ theme, kind, itemId, text, owner, actions },
      })),
    unlinked: barriers.filter(({ benefitIds }) => benefitIds.length === 0).length,
  };
}

const byName = (a: HeldBenefit, b: HeldBenefit) =>
  a.projectName.localeCompare(b.projectName, 'da') || a.name.localeCompare(b.name, 'da');
