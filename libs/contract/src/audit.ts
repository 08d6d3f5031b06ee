import { z } from 'zod';
import { Id, Month, listOf } from './common';

export const AuditEntry = z.object({
  id: Id,
  at: z.string(),
  who: z.string(),
  action: z.string(),
  subject: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export const AuditList = listOf(AuditEntry);

export const ClosedPeriod = z.object({
  month: z.string(),
  closedBy: z.string(),
  closedAt: z.string(),
});
export const ClosedPeriodList = listOf(ClosedPeriod);
/** POST /api/v1/closed-periods */
export const ClosedPeriodInput = z.object({ month: Month });
/** GET /api/v1/audit, newest first; `cursor` is the last answer's `nextCursor`. */
export const AuditQuery = z.object({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export type AuditEntry = z.infer<typeof AuditEntry>;
export type AuditList = z.infer<typeof AuditList>;
export type AuditQuery = z.infer<typeof AuditQuery>;
export type ClosedPeriod = z.infer<typeof ClosedPeriod>;
export type ClosedPeriodList = z.infer<typeof ClosedPeriodList>;
export type ClosedPeriodInput = z.infer<typeof ClosedPeriodInput>;
