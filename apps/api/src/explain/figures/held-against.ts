import type { ExplainQuery } from '@gevinst/contract';
import type { BenefitMonthRow, Standing, JudgedBenefit } from '../../portfolio/standing.port';

type Against = ExplainQuery['against'];

/** The standing with the sums of the originally approved plans in place of those in force, when that is asked for. */
export function heldAgainst(standing: Standing, against: Against): Standing {
  if (against !== 'original') return standing;
  const held = (benefit: JudgedBenefit) => ({ ...benefit, totals: benefit.originalTotals });
  return {
    ...standing,
    allBenefits: standing.allBenefits.map(held),
    projects: standing.projects.map((one) => ({
      ...one,
      totals: one.originalTotals,
      benefits: one.benefits.map(held),
    })),
  };
}

/** The same for the months of benefits. */
export function monthsAgainst(rows: BenefitMonthRow[], against: Against): BenefitMonthRow[] {
  if (against !== 'original') return rows;
  return rows.map((row) => ({ ...row, planOre: row.originalPlanOre }));
}
