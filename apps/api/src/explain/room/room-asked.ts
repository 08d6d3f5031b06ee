import type { ExplainQuery, RoomFigure } from '@gevinst/contract';
import { keyOf, type RoomSource } from '../../budget-room/room.port';
import { ProblemError } from '../../http/problem-error';

type RoomQuery = Pick<ExplainQuery, 'scope' | 'year' | 'account' | 'effect'> & {
  readonly figure: RoomFigure;
};
type Narrow = 'year' | 'account' | 'effect';

/** What a figure can be narrowed to; an amount of theme 6 only alone, and only of its project. */
const TAKES: Readonly<Record<RoomFigure, readonly Narrow[]>> = {
  roomCut: ['year', 'account', 'effect'],
  roomDecided: ['year', 'account'],
  roomInBudget: ['year', 'account'],
  roomRealised: [],
  roomDraw: ['year'],
  roomRepaid: ['year'],
  roomOutstanding: ['year'],
  roomFreed: ['year'],
  roomLeft: ['year'],
};

/** 400 where the figure does not take what it is asked with: its answer would be of something else than its title. */
export function checkTaken(query: RoomQuery): void {
  const { figure, scope, effect } = query;
  if (figure === 'roomLeft' && scope !== 'portfolio') refuse('scope');
  const isAlone = effect !== undefined && scope === 'project';
  const taken = TAKES[figure].filter((one) => (one === 'effect' ? isAlone : effect === undefined));
  for (const one of ['year', 'account', 'effect'] as const) {
    if (query[one] !== undefined && !taken.includes(one)) refuse(one);
  }
}

/** 404 for a year in which no plan says anything, and for a line of the budget that none of these plans names. */
export function checkFound(
  sources: readonly RoomSource[],
  { year, account }: Pick<ExplainQuery, 'year' | 'account'>,
): void {
  const isYear = sources.some(({ years }) => years.some((one) => one.year === year));
  const effects = sources.flatMap(({ budget }) => budget.effects);
  const isLine = effects.some((one) => keyOf(one.account) === account);
  if ((year !== undefined && !isYear) || (account !== undefined && !isLine)) {
    throw new ProblemError('not_found');
  }
}

function refuse(parameter: string): never {
  throw new ProblemError('validation_failed', parameter);
}
