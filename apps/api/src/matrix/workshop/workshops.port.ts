import type { Workshop, WorkshopInput } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import type { WorkshopEdit } from './change-workshop';

/** Start-up workshops of a project: the tree is walked through with the six themes. */
export abstract class Workshops {
  abstract list(ctx: TenantContext, projectId: string): Promise<Workshop[]>;
  abstract get(ctx: TenantContext, id: string): Promise<Workshop>;
  abstract start(ctx: TenantContext, projectId: string, input: WorkshopInput): Promise<Workshop>;
  abstract change(ctx: TenantContext, edit: WorkshopEdit): Promise<Workshop>;
}
