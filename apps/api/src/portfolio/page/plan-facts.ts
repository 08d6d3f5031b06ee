import type { CostLine } from '@gevinst/contract';
import { oreFromKrText, sumOre, type Ore } from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import type { Projects } from '../../projects/projects.port';

/** What the list says of a project's plan in force. */
export interface PlanFacts {
  /** Approved revisions after the first. */
  readonly rebaselines: number;
  /** Stated investments in kroner; null when no amount is stated. */
  readonly investmentOre: Ore | null;
  /** Costs stated without an amount: missing, not zero. */
  readonly missingAmounts: number;
}

/** The facts of each approved plan as of a day, by project. */
export async function loadPlanFacts(
  projects: Projects,
  ctx: TenantContext,
  asOf: string | null,
): Promise<Map<string, PlanFacts>> {
  const plans = await projects.approvedPlans(ctx, asOf);
  return new Map(
    plans.map(({ projectId, current, original }) => {
      const { costs } = current.content;
      const facts = {
        rebaselines: current.number - original.number,
        investmentOre: investmentOf(costs),
        missingAmounts: costs.filter((cost) => cost.amountKr === null).length,
      };
      return [projectId, facts];
    }),
  );
}

function investmentOf(costs: readonly CostLine[]): Ore | null {
  const amounts = costs
    .filter(({ kind, currency }) => kind !== 'operation' && currency === 'DKK')
    .flatMap(({ amountKr }) => (amountKr === null ? [] : [oreFromKrText(amountKr)]));
  return amounts.length === 0 ? null : sumOre(amounts);
}
