import type { Portfolio } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import type { Projects } from '../../projects/projects.port';
import type { Overlap } from './overlapping';

/** The overlaps as pages show them, with the names of the indicator and the projects. */
export async function nameOverlaps(
  projects: Projects,
  ctx: TenantContext,
  found: readonly Overlap[],
  asOf: string | null,
): Promise<Portfolio['overlaps']> {
  if (found.length === 0) return [];
  const all = await Promise.all([projects.indicators(ctx, asOf), projects.list(ctx, asOf)]);
  const names = new Map(all.flat().map(({ id, name }) => [id, name]));
  return found.map(({ indicatorId, share, projectIds }) => ({
    indicatorId,
    indicatorName: names.get(indicatorId) ?? '',
    share,
    projects: projectIds.map((id) => names.get(id) ?? ''),
  }));
}
