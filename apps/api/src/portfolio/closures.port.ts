import type { ChartEvent } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

/** The channels that a project closes, as marks on its charts; told by whoever keeps what is written about them. S3.7. */
export abstract class Closures {
  /** What was known of them at the end of a day; now when null. */
  abstract of(ctx: TenantContext, projectId: string, asOf: string | null): Promise<ChartEvent[]>;
}
