import type { MarkInput, Matrix, MatrixMark } from '@gevinst/contract';
import type { Expect } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import type { Cell } from '../model/theme/marks.repository';

export type { Cell } from '../model/theme/marks.repository';

export interface MarkWriteOptions {
  /** Sees the version in force, 0 without one, before anything is written; throws when it is not the reader's. */
  readonly expect?: Expect;
  readonly at?: Date;
}

/** The tree of a plan against the six themes. Unknown projects, changes and benefits answer `not_found`. */
export abstract class Matrices {
  abstract show(ctx: TenantContext, projectId: string): Promise<Matrix>;
  abstract mark(ctx: TenantContext, cell: Cell): Promise<MatrixMark>;
  abstract put(
    ctx: TenantContext,
    cell: Cell,
    input: MarkInput,
    options?: MarkWriteOptions,
  ): Promise<MatrixMark>;
}
