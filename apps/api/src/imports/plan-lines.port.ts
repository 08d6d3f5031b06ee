import type { EntityManager } from '../postgres/database';

/** The lines of a portfolio file that one amount of a plan came from. */
export interface PlanLines {
  /** The benefit's id, or the cost's heading. */
  readonly of: string;
  readonly lines: readonly number[];
  /** Of a cost: which of them each year came from; absent where a file was applied before that was kept. */
  readonly linesByYear?: Readonly<Record<string, readonly number[]>>;
  /** What the plan had of it when the file was applied: kroner by year, null where the file has no amount. */
  readonly years: Readonly<Record<string, string | null>>;
}

/** The file that wrote a plan. */
export interface PlanFile {
  readonly importId: string;
  readonly fileName: string;
  readonly appliedAt: string;
  /** null where a file was applied before lines were kept. */
  readonly lines: readonly PlanLines[] | null;
}

/** The latest file that wrote this revision; null when people did. */
export async function fileOfPlan(
  manager: EntityManager,
  revisionId: string,
): Promise<PlanFile | null> {
  const [found] = await manager.query<(Omit<PlanFile, 'appliedAt'> & { appliedAt: Date })[]>(
    `select i.id as "importId", i.file_name as "fileName", i.applied_at as "appliedAt", s.lines
     from import_subject s join "import" i on i.id = s.import_id
     where s.kind = 'revision' and s.subject_id = $1 and i.applied_at is not null
     order by i.applied_at desc limit 1`,
    [revisionId],
  );
  return found === undefined ? null : { ...found, appliedAt: found.appliedAt.toISOString() };
}
