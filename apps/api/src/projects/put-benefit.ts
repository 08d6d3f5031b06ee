import type { BenefitInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import type { EntityManager } from '../postgres/database';
import { getBenefit, saveBenefit } from '../model/tree/benefit.repository';
import { countChanges } from '../model/tree/change.repository';
import { openProject } from '../model/project/open-project';
import type { BenefitRecord, WriteOptions } from './projects.port';

/** Creates a benefit of a project, or edits the one with `id`. */
export async function putBenefit(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, id, input }: { projectId: string; id?: string; input: BenefitInput },
  options: WriteOptions = {},
): Promise<BenefitRecord> {
  const project = await openProject(manager, ctx, projectId, options);
  const before = id === undefined ? null : await getBenefit(manager, projectId, id);
  await check(manager, projectId, input);
  const after = await saveBenefit(manager, { ...input, ...(id && { id }), projectId });
  await writeAudit(manager, ctx, {
    action: before === null ? 'benefit.created' : 'benefit.changed',
    subject: `${project.code}: ${input.name}`,
    ...changedFields(before, input),
  });
  await appendToLedger(manager, ctx.municipalityId, putEvent(after), options.at);
  return after;
}

const putEvent = ({ id, projectId, valueClass, disbenefit }: BenefitRecord) =>
  ({ kind: 'benefit_put', benefitId: id, projectId, valueClass, disbenefit }) as const;

async function check(manager: EntityManager, projectId: string, input: BenefitInput) {
  if (input.realisationFrom > input.realisationTo) {
    const message = {
      da: 'Perioden slutter, før den begynder',
      en: 'The period ends before it begins',
    };
    const errors = [{ path: 'realisationTo', message }];
    throw new ProblemError('validation_failed', message, { errors });
  }
  const ids = [...new Set(input.changeIds)];
  if (ids.length > 0 && (await countChanges(manager, projectId, ids)) !== ids.length) {
    const message = {
      da: 'Gevinsten peger på en forandring, som projektet ikke har',
      en: 'The benefit points at a change that the project does not have',
    };
    const errors = [{ path: 'changeIds', message }];
    throw new ProblemError('validation_failed', message, { errors });
  }
}
