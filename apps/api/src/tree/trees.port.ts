import type { Tree, TreeInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import type { WriteOptions } from '../projects/projects.port';

/** The benefit trees of a municipality's projects, each read and written as a whole. */
export abstract class Trees {
  abstract show(ctx: TenantContext, projectId: string): Promise<Tree>;
  /** Gives the tree as it is afterwards. */
  abstract put(
    ctx: TenantContext,
    projectId: string,
    input: TreeInput,
    options?: WriteOptions,
  ): Promise<Tree>;
}
