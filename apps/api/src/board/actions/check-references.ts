import type { ActionInput } from '@gevinst/contract';
import { ProblemError, type Said } from '../../http/problem-error';
import { indicatorsById } from '../../indicators/indicator-lookup.port';
import type { EntityManager } from '../../postgres/database';
import { listBenefits } from '../../model/tree/benefit.repository';

type References = Pick<Partial<ActionInput>, 'indicatorId' | 'benefitId'>;

/** What an action speaks of must be there: an indicator of the municipality, a benefit of the project. */
export async function checkReferences(
  manager: EntityManager,
  projectId: string,
  { indicatorId, benefitId }: References,
): Promise<void> {
  if (indicatorId && (await indicatorsById(manager, [indicatorId])).length === 0) {
    wrong('indicatorId', { da: 'Indikatoren findes ikke', en: 'The indicator does not exist' });
  }
  if (!benefitId) return;
  const benefits = await listBenefits(manager, projectId);
  if (!benefits.some(({ id }) => id === benefitId)) {
    wrong('benefitId', {
      da: 'Gevinsten er ikke projektets',
      en: 'The benefit is not one of the project',
    });
  }
}

function wrong(path: string, message: Said): never {
  throw new ProblemError('validation_failed', undefined, { errors: [{ path, message }] });
}
