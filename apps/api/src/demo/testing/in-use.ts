import type { Board, BoardHead, BoardList, PlanHealth, PortfolioBarriers } from '@gevinst/contract';
import type { Asks } from './asks';

/** The boards that are worked at. */
export async function boardsInUse(person: Asks): Promise<BoardHead[]> {
  const { items } = (await person.get('/api/v1/boards?limit=100')).json<BoardList>();
  return items.filter(({ used }) => used);
}

export async function boardsOf(person: Asks, heads: readonly BoardHead[]): Promise<Board[]> {
  const answers = heads.map(({ projectId }) => person.get(`/api/v1/projects/${projectId}/board`));
  return (await Promise.all(answers)).map((one) => one.json<Board>());
}

/** The plans that are good in all five qualities. */
export async function plansInOrder(person: Asks): Promise<string[]> {
  const { items } = (await person.get('/api/v1/plan-health')).json<{ items: PlanHealth[] }>();
  return items
    .filter(({ qualities }) => qualities.every(({ standing }) => standing === 'good'))
    .map(({ projectName }) => projectName)
    .sort();
}

export const barriersSeenBy = async (person: Asks): Promise<PortfolioBarriers> =>
  (await person.get('/api/v1/barriers')).json<PortfolioBarriers>();
