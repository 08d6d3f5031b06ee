import type { TargetRow } from './series.query';

/** Targets belong to a project's plan; without a project, the one with the most of them. */
export function ofOneProject(rows: readonly TargetRow[], projectId?: string): readonly TargetRow[] {
  const byProject = Map.groupBy(rows, (row) => row.projectId);
  if (projectId !== undefined) return byProject.get(projectId) ?? [];
  return [...byProject.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}
