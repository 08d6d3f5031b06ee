import type { BudgetContent, ExplainQuery, RoomFigure } from '@gevinst/contract';
import { isDecided, isHarvested, oreFromKrText, sumOre, type Ore } from '@gevinst/domain';
import { benefitsBehind, keyOf, realisedBy, type RoomSource } from '../../budget-room/room.port';
import type { Standing } from '../../portfolio/standing.port';

export type Effect = BudgetContent['effects'][number];
/** Figures that each project has its own part of. */
export type SumFigure = Exclude<RoomFigure, 'roomLeft'>;
/** What of a project is asked for: a year, a line of the budget; all of it without. */
export type Part = Pick<ExplainQuery, 'year' | 'account'>;

const COUNTS: Partial<Record<SumFigure, (effect: Effect) => boolean>> = {
  roomDecided: isDecided,
  roomInBudget: isHarvested,
};

/** The amounts of theme 6 that a figure is the sum of, year by year. */
export function effectsOf(
  figure: SumFigure,
  { budget }: Pick<RoomSource, 'budget'>,
  { year, account }: Part,
): Effect[] {
  return budget.effects
    .filter(COUNTS[figure] ?? (() => true))
    .filter((one) => year === undefined || one.year === year)
    .filter((one) => account === undefined || keyOf(one.account) === account)
    .toSorted((a, b) => a.year - b.year);
}

/** A project's own part of a figure, in øre; null where nothing is measured. */
export function amountOf(
  figure: SumFigure,
  source: RoomSource,
  standing: Standing,
  part: Part,
): Ore | null {
  const { loans, years } = source;
  const asked = years.filter(({ year }) => year === (part.year ?? year));
  switch (figure) {
    case 'roomCut':
    case 'roomDecided':
    case 'roomInBudget':
      return sumOre(effectsOf(figure, source, part).map(({ amountKr }) => oreFromKrText(amountKr)));
    case 'roomRealised':
      return realisedBy(benefitsBehind(source, standing));
    case 'roomDraw':
      return sumOre(loans.filter(({ year }) => year === (part.year ?? year)).map(({ ore }) => ore));
    case 'roomRepaid':
      return sumOre(asked.map(({ repaidOre }) => repaidOre));
    case 'roomFreed':
      return sumOre(asked.map(({ freedOre }) => freedOre));
    case 'roomOutstanding':
      return asked.at(-1)?.outstandingOre ?? 0n;
  }
}
