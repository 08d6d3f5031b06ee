import { z } from 'zod';
import { Id, ValueClass } from './common';
import { IndicatorInput, PlanContent } from './model';

/**
 * The ledger is the ordered list of everything that moves a figure. Its rows are committed in PostgreSQL together
 * with what they describe; the warehouse is the fold over them and can be rebuilt from nothing else.
 */
export const LedgerEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('indicator_put'), indicatorId: Id, indicator: IndicatorInput }),
  z.object({
    kind: z.literal('benefit_put'),
    benefitId: Id,
    projectId: Id,
    valueClass: ValueClass,
    disbenefit: z.boolean(),
  }),
  z.object({
    kind: z.literal('revision_approved'),
    projectId: Id,
    revisionId: Id,
    number: z.number().int(),
    content: PlanContent,
  }),
  z.object({
    kind: z.literal('import_applied'),
    importId: Id,
    /** Name of the typed Parquet file in the import log, and how many rows it must have. */
    parquet: z.string(),
    rows: z.number().int(),
  }),
  z.object({ kind: z.literal('import_undone'), importId: Id }),
  /** A portfolio file is undone: the projects and indicators it made are no longer there, with all that they hold. */
  z.object({
    kind: z.literal('portfolio_undone'),
    importId: Id,
    projectIds: z.array(Id),
    indicatorIds: z.array(Id),
  }),
]);

export type LedgerEvent = z.infer<typeof LedgerEvent>;
