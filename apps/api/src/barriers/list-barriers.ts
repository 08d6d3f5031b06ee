import { Injectable } from '@nestjs/common';
import type { HeldBenefit, PortfolioBarriers } from '@gevinst/contract';
import { heldBack } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { loadReasons, StandingReader, type Standing } from '../portfolio/standing.port';
import { barriersSentence } from './barriers-sentence';
import { coverageOf } from './coverage-of';
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

  async run(ctx: TenantContext): Promise<PortfolioBarriers> {
    const standing = await this.standings.standing(ctx, {});
    const plans = await this.plans.run(ctx);
    const red = standing.projects.flatMap(({ benefits }) =>
      benefits.filter(({ light }) => light === 'red'),
    );
    const reasons = await loadReasons(this.standings.ask(ctx), standing.time, red);
    const barriers = [...plans.values()].flatMap((plan) => plan.barriers);
    const counts = heldBack(
      red.map(({ benefitId }) => benefitId),
      barriers,
    );
    const items = standing.projects.flatMap(({ project, benefits }) => {
      const plan = plans.get(project.id);
      const own = benefits.filter((one) => red.includes(one));
      return plan === undefined ? [] : own.map((one) => heldOf(plan, one, standing, reasons));
    });
    return {
      sentence: barriersSentence(items.length, counts),
      items: items.toSorted((a, b) => b.barriers.length - a.barriers.length || byName(a, b)),
      byTheme: [...counts.byTheme],
      ...{ held: counts.held, unexplained: counts.unexplained },
      coverage: coverageOf([...plans.values()]),
      total: items.length,
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
