import type { Explanation } from '@gevinst/contract';
import { dec, sumDecimal } from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';
import { rateText } from '../../portfolio/standing.port';
import type { Projects } from '../../projects/projects.port';
import type { Asked } from '../asked';
import { idOf } from '../find-subject';
import { FORMULAS } from '../formulas';
import { RATIO } from '../inputs';
import { joined, named } from '../words';

const SHARE = { da: 'Andele i alt', en: 'Shares in all' };

/** How much of an indicator's movement the benefits of all projects claim together. */
export async function explainShare(
  projects: Projects,
  { ctx, query, standing }: Asked,
): Promise<Omit<Explanation, 'rows' | 'rowsTotal'>> {
  const id = idOf(query);
  const indicator = (await projects.indicators(ctx, standing.time.asOf)).find(
    (one) => one.id === id,
  );
  if (indicator === undefined) throw new ProblemError('not_found');
  const all = await projects.list(ctx, standing.time.asOf);
  const names = new Map(all.map((one) => [one.id, one.name]));
  const claims = standing.allBenefits.flatMap(({ valuing, benefitId, projectId }) => {
    if (valuing?.indicatorId !== id) return [];
    const project = named(names.get(projectId) ?? '');
    const words = joined(project, named(standing.names.get(benefitId) ?? ''), ', ');
    return [{ ...words, value: valuing.share, unit: RATIO, next: null }];
  });
  return {
    title: joined(SHARE, named(indicator.name)),
    value: rateText(sumDecimal(claims.map(({ value }) => dec(value)))),
    unit: RATIO,
    formula: FORMULAS.share,
    inputs: claims,
  };
}
