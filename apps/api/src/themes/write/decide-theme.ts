import { BudgetContent, type ThemeDecisionInput } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import { takePart } from '../../participation/participation.repository';
import type { TenantContext } from '../../http/tenant-context';
import { tell } from '../../live/tell';
import type { EntityManager } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { findTheme, putThemeRow } from '../../model/theme/theme.repository';
import type { ThemeWriteOptions } from '../themes.port';

const GONE = {
  da: 'Det, der skulle besluttes, findes ikke længere',
  en: 'What was to be decided is no longer there',
};

/** Leadership decides a budget effect or a political goal, or takes the decision back. */
export async function decideTheme(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  { kind, itemId, decided }: ThemeDecisionInput,
  { expect, at = new Date() }: ThemeWriteOptions = {},
): Promise<void> {
  const project = await getProject(manager, projectId, { lock: true });
  const row = await findTheme(manager, projectId, 'budget');
  expect?.(row?.version ?? 0);
  const content = BudgetContent.parse(row?.content ?? {});
  const register = kind === 'goal' ? content.goals : content.effects;
  const item = register.find(({ id }) => id === itemId);
  if (row === null || item === undefined) throw new ProblemError('not_found', GONE);
  const before = item.decision;
  item.decision = decided ? { by: ctx.userName, on: ctx.today } : null;
  const { municipalityId: _, ...rest } = row;
  const next = { ...rest, content, version: row.version + 1 };
  await putThemeRow(manager, { ...next, updatedBy: ctx.userName, updatedAt: at });
  const text = 'name' in item ? item.name : item.text;
  await writeAudit(manager, ctx, {
    action: decided ? 'theme.decided' : 'theme.undecided',
    subject: `${project.code} ${project.name}: ${text}`,
    before: before === null ? null : `${before.by}, ${before.on}`,
    after: decided ? `${ctx.userName}, ${ctx.today}` : null,
  });
  await takePart(manager, ctx, projectId, 'theme');
  await tell(manager, ctx, [{ topic: 'theme', projectId }]);
}
