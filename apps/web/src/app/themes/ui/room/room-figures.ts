import type { ExplainQuery, ProjectRoom, RoomFigure } from '@gevinst/contract';
import type { PoolRow } from '../page/pool-years';

/** A figure of the budget room as it stands on a page: of a year, an account or a project; of all plans without. */
export type RoomAsked = Pick<ExplainQuery, 'year' | 'account'> & {
  readonly figure: RoomFigure;
  readonly projectId?: string;
};

export type YearColumn = Exclude<keyof PoolRow, 'year'> | 'leftKr';
export type ProjectColumn = keyof Pick<
  ProjectRoom,
  'cutKr' | 'decidedKr' | 'inBudgetKr' | 'realisedKr' | 'drawKr' | 'owesKr' | 'freedKr'
>;

export const YEAR_FIGURES: Readonly<Record<YearColumn, RoomFigure>> = {
  drawKr: 'roomDraw',
  cutKr: 'roomCut',
  repaidKr: 'roomRepaid',
  outstandingKr: 'roomOutstanding',
  freedKr: 'roomFreed',
  leftKr: 'roomLeft',
};

/** Planned, decided, harvested and realised beside each other; then the pool's money, and what is left. */
export const PROJECT_FIGURES: Readonly<Record<ProjectColumn, RoomFigure>> = {
  cutKr: 'roomCut',
  decidedKr: 'roomDecided',
  inBudgetKr: 'roomInBudget',
  realisedKr: 'roomRealised',
  drawKr: 'roomDraw',
  owesKr: 'roomOutstanding',
  freedKr: 'roomFreed',
};

/** The question about exactly the figure that is shown. */
export function roomQuery({ projectId, ...asked }: RoomAsked): ExplainQuery {
  return projectId === undefined
    ? { scope: 'portfolio', ...asked }
    : { scope: 'project', id: projectId, ...asked };
}
