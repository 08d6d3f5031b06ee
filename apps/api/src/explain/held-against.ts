import type { ExplainQuery } from '@gevinst/contract';
import type { BenefitMonthRow, Board, JudgedBenefit } from '../portfolio/board.port';

type Against = ExplainQuery['against'];

/** The board with the sums of the originally approved plans in place of those in force, when that is asked for. */
export function heldAgainst(board: Board, against: Against): Board {
  if (against !== 'original') return board;
  const held = (benefit: JudgedBenefit) => ({ ...benefit, totals: benefit.originalTotals });
  return {
    ...board,
    allBenefits: board.allBenefits.map(held),
    projects: board.projects.map((one) => ({
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
