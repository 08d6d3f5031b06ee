import { BudgetContent } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { actionsByBarrier } from '../../board/boards.port';
import { takePart } from '../../participation/participation.repository';
import type { TenantContext } from '../../http/tenant-context';
import { tell } from '../../live/tell';
import type { EntityManager } from '../../postgres/database';
import { lockForEdit } from '../../model/project/open-project';
import { withoutActions } from '../content/acted-lines';
import { checkReferences } from '../content/check-references';
import { themeChanges } from '../content/theme-changes';
import { findTheme, putThemeRow } from '../../model/theme/theme.repository';
import type { ThemeWriteOptions, ThemeWritten } from '../themes.port';
import { THEME_NAMES } from '../../model/theme/theme-names';

/** Replaces one theme of a project's plan as a whole. */
export async function putTheme(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  { theme, relevance, content }: ThemeWritten,
  { expect, at = new Date() }: ThemeWriteOptions = {},
): Promise<void> {
  const project = await lockForEdit(manager, ctx, projectId);
  const before = await findTheme(manager, projectId, theme);
  expect?.(before?.version ?? 0);
  await checkReferences(manager, projectId, content);
  const made = await actionsByBarrier(manager, projectId);
  const own = withoutActions(content, made);
  const kept = theme === 'budget' ? asDecided(own as BudgetContent, before?.content) : own;
  const version = (before?.version ?? 0) + 1;
  const row = { projectId, theme, relevance, content: kept, version };
  await putThemeRow(manager, { ...row, updatedBy: ctx.userName, updatedAt: at });
  await writeAudit(manager, ctx, {
    action: 'theme.saved',
    subject: `${project.code} ${project.name}: ${THEME_NAMES[theme].da}`,
    ...themeChanges(before && { ...before, content: withoutActions(before.content, made) }, {
      relevance,
      content: kept,
    }),
  });
  await takePart(manager, ctx, projectId, 'theme');
  await tell(manager, ctx, [{ topic: 'theme', projectId }]);
}

/** Only leadership decides: whatever is sent, a decision stands until what was decided is changed; then it is gone. */
function asDecided(next: BudgetContent, before: object | undefined): BudgetContent {
  const { effects = [], goals = [] } = BudgetContent.parse(before ?? {});
  const decided = new Map(
    [...effects, ...goals].map((item) => [item.id, { ...item, about: decidedOf(item) }]),
  );
  const stands = <T extends Decidable>(item: T): T => {
    const was = decided.get(item.id);
    return { ...item, decision: was?.about === decidedOf(item) ? was.decision : null };
  };
  return { ...next, effects: next.effects.map(stands), goals: next.goals.map(stands) };
}

type Decidable = BudgetContent['effects'][number] | BudgetContent['goals'][number];

/** What leadership says yes to; everything else may be written without asking again. */
function decidedOf(item: Decidable): string {
  if ('decidingBody' in item) {
    return JSON.stringify([item.name, item.old, item.new, item.unit, item.decidingBody]);
  }
  const { function: to, costCentre, text } = item.account;
  return JSON.stringify([item.year, to, costCentre, text, item.amountKr, item.priceLevelYear]);
}
