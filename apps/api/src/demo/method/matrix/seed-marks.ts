import { MarkInput, type PlanTheme } from '@gevinst/contract';
import type { DemoProject } from '../../demo-project';
import type { SeedContext, SeedStep } from '../../seed-context';
import { idOf } from '../id-of';
import { MARKS, type DemoMark, type DemoMarks } from './marks';

/** The day on which a plan was held against the six themes, where it was. */
export function markSteps(project: DemoProject): SeedStep[] {
  const marks = MARKS[project.code];
  if (marks === undefined) return [];
  const at = new Date(`${marks.on}T09:20:00Z`);
  return [{ at, run: (context) => walk(context, project, marks) }];
}

/** What was written before an interruption is not written again. */
async function walk(
  { projects, matrices, as }: SeedContext,
  project: DemoProject,
  marks: DemoMarks,
): Promise<void> {
  const team = as('office');
  const found = (await projects.list(team)).find(({ code }) => code === project.code);
  if (found === undefined) return;
  const projectId = found.id;
  const { nodes, marks: written } = await matrices.show(team, projectId);
  const known = new Set(written.map(({ nodeId, theme }) => `${nodeId} ${theme}`));
  const names = [...project.changes, ...project.benefits.map(({ name }) => name)];
  const said = [...project.changes.map((_, at) => marks.changes[at] ?? {}), ...marks.benefits];
  for (const [at, name] of names.entries()) {
    const node = nodes.find((one) => one.name === name);
    const cells = Object.entries(said[at] ?? {}) as [PlanTheme, DemoMark][];
    for (const [theme, { action, ...mark }] of node === undefined ? [] : cells) {
      const nodeId = node?.id ?? '';
      if (known.has(`${nodeId} ${theme}`)) continue;
      const actionIds = action === undefined ? [] : [idOf(project, 'action', action)];
      const input = MarkInput.parse({ ...mark, actionIds });
      await matrices.put(as('office'), { projectId, nodeId, theme }, input);
    }
  }
}
