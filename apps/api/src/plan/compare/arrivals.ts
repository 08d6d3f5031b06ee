import type { Arrival, Arrivals } from '@gevinst/domain';
import type { EntityManager } from '../../postgres/database';
import { dayOf } from '../../warehouse/day-of';

interface Row {
  readonly project_id: string;
  readonly benefit_id: string;
  readonly number: number;
  readonly approved_at: Date;
}

/** By project, or of only one: in which approved plan each benefit first stood, read without the plans themselves. S1.5. */
export async function arrivalsByProject(
  manager: EntityManager,
  projectId: string | null = null,
): Promise<Map<string, Arrivals>> {
  const rows = await manager.query<Row[]>(
    `select distinct on (r.project_id, had.benefit_id)
       r.project_id, had.benefit_id, r.number, coalesce(r.approved_at, r.created_at) as approved_at
     from plan_revision r cross join lateral (
       select one->>'benefitId' as benefit_id from jsonb_array_elements(r.content->'benefits') one
       union select one->>'id' from jsonb_array_elements(r.method->'tree'->'benefits') one
     ) had
     where r.state = 'approved' and ($1::uuid is null or r.project_id = $1)
     order by r.project_id, had.benefit_id, r.number`,
    [projectId],
  );
  const byProject = Map.groupBy(rows, ({ project_id }) => project_id);
  return new Map([...byProject].map(([id, own]) => [id, new Map(own.map(arrivalOf))]));
}

function arrivalOf({ benefit_id, number, approved_at }: Row): [string, Arrival] {
  return [benefit_id, { number, on: dayOf(approved_at.toISOString()) }];
}
