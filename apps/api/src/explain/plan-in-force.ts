import type { Explanation, IsoDate } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import type { Projects } from '../projects/projects.port';
import { plainText } from './sum-figures';

/** Which approved plan a project's planned amounts stand in: '2 (12-03-2026)'. */
export async function planInForce(
  projects: Projects,
  ctx: TenantContext,
  projectId: string,
  asOf: IsoDate | null,
): Promise<Explanation['inputs']> {
  const plans = await projects.approvedPlans(ctx, asOf);
  const plan = plans.find((one) => one.projectId === projectId)?.current;
  if (plan === undefined) return [];
  const [year, month, day] = (plan.approvedAt ?? '').slice(0, 10).split('-');
  const words = { da: 'Godkendt plan nr. (dato)', en: 'Approved plan no. (date)' };
  return [plainText(words, `${plan.number} (${day}-${month}-${year})`)];
}
