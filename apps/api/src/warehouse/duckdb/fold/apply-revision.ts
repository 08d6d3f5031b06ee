import { z } from 'zod';
import type { LedgerEvent, PlanContent } from '@gevinst/contract';
import { oreFromKrText } from '@gevinst/domain';
import type { ApplyContext } from '../engine/apply-context';
import { OPEN } from '../engine/schema';
import { appendRows, type Cell } from '../engine/append-rows';

type RevisionApproved = Extract<LedgerEvent, { kind: 'revision_approved' }>;

const PLAN_TABLES = ['plan_benefit', 'plan_evidence', 'plan_month', 'target'] as const;

/** The plan in force becomes this one; the first one approved is also kept as the original for ever. */
export async function applyRevision(context: ApplyContext, event: RevisionApproved): Promise<void> {
  const { session, seq, municipalityId } = context;
  const key = { seq, municipality: municipalityId, project: event.projectId, open: OPEN };
  const [known] = await session.rows(
    `SELECT count(*) AS n FROM revision
     WHERE municipality_id = $municipality AND project_id = $project`,
    key,
    z.object({ n: z.coerce.number() }),
  );
  const first = known?.n === 0;
  if (!first) await closePlan(context, event.projectId);
  for (const original of first ? [false, true] : [false]) {
    await session.run(
      `INSERT INTO revision
       VALUES ($municipality, $project, $revision, $number, $original, $seq, $open)`,
      { ...key, revision: event.revisionId, number: event.number, original },
    );
    await insertPlan(context, event, original);
  }
  await touchPlanned(context, event.projectId);
}

async function closePlan(context: ApplyContext, project: string): Promise<void> {
  const { session, seq, municipalityId } = context;
  await touchPlanned(context, project);
  for (const table of ['revision', ...PLAN_TABLES]) {
    await session.run(
      `UPDATE ${table} SET to_seq = $seq WHERE municipality_id = $municipality
         AND project_id = $project AND NOT original AND to_seq = $open`,
      { seq, municipality: municipalityId, project, open: OPEN },
    );
  }
}

async function touchPlanned({ session, municipalityId }: ApplyContext, project: string) {
  await session.run(
    `INSERT INTO touched_benefit SELECT DISTINCT benefit_id FROM plan_month
       WHERE municipality_id = $municipality AND project_id = $project AND to_seq = $open
     UNION SELECT benefit_id FROM plan_benefit
       WHERE municipality_id = $municipality AND project_id = $project AND to_seq = $open`,
    { municipality: municipalityId, project, open: OPEN },
  );
}

async function insertPlan(
  { session, seq, municipalityId }: ApplyContext,
  { projectId, content }: RevisionApproved,
  original: boolean,
): Promise<void> {
  const owner = [municipalityId, projectId];
  const version = [original, BigInt(seq), OPEN];
  const rows = planRows(content);
  for (const table of PLAN_TABLES) {
    const cells = rows[table].map((row) => [...owner, ...row, ...version]);
    await appendRows(session, table, cells);
  }
}

function planRows(content: PlanContent): Record<(typeof PLAN_TABLES)[number], Cell[][]> {
  const { benefits, targets } = content;
  return {
    plan_benefit: benefits.flatMap(({ benefitId, valuation }) =>
      valuation === null
        ? []
        : [
            [
              benefitId,
              valuation.indicatorId,
              valuation.unitValueKr,
              valuation.volumeIndicatorId,
              valuation.share,
            ],
          ],
    ),
    plan_evidence: benefits.flatMap(({ benefitId, evidenceIndicatorIds }) =>
      evidenceIndicatorIds.map((id) => [benefitId, id]),
    ),
    plan_month: benefits.flatMap(({ benefitId, months }) =>
      months.map(({ month, amountKr }) => [benefitId, month, oreFromKrText(amountKr)]),
    ),
    target: targets.flatMap(({ indicatorId, points }) =>
      points.map(({ month, value }) => [indicatorId, month, value]),
    ),
  };
}
