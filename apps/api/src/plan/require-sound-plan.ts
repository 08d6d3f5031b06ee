import type { PlanContent } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import { indicatorsById } from '../indicators/indicator-lookup.port';
import type { EntityManager } from '../postgres/database';
import { listBenefits } from '../model/tree/benefit.repository';
import { checkPlan } from './check/check-plan';

/** Refuses a plan that speaks of what its project or municipality does not have, or contradicts itself. */
export async function requireSoundPlan(
  manager: EntityManager,
  projectId: string,
  content: PlanContent,
): Promise<void> {
  const benefits = await listBenefits(manager, projectId);
  const indicators = await indicatorsById(manager, mentioned(content));
  const errors = checkPlan(content, { benefits, indicators });
  const [first, ...others] = errors;
  if (first === undefined) return;
  const { da, en } = first.message;
  const { length: more } = others;
  const detail = {
    da: more > 0 ? `${da} (og ${more} ${more === 1 ? 'anden' : 'andre'} fejl)` : da,
    en: more > 0 ? `${en} (and ${more} more ${more === 1 ? 'error' : 'errors'})` : en,
  };
  throw new ProblemError('validation_failed', detail, { errors });
}

function mentioned({ benefits, targets }: PlanContent): string[] {
  const ids = benefits.flatMap(({ valuation, evidenceIndicatorIds }) => [
    ...evidenceIndicatorIds,
    ...(valuation === null ? [] : [valuation.indicatorId]),
    ...(valuation?.volumeIndicatorId ? [valuation.volumeIndicatorId] : []),
  ]);
  return [...new Set([...ids, ...targets.map((one) => one.indicatorId)])];
}
