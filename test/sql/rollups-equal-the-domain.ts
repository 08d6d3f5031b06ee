import { randomUUID } from 'node:crypto';
import {
  addMonths,
  judgeTotals,
  rollUp,
  sumOre,
  totalsOf,
  type MonthCell,
  type RealisationTotals,
} from '@gevinst/domain';
import fc from 'fast-check';
import { INDICATOR_MONTHS } from '../../apps/api/src/measured/indicator-months.query';
import { figureTime, timeParams } from '../../apps/api/src/portfolio/figure-time';
import { BENEFIT_TOTALS } from '../../apps/api/src/portfolio/queries/benefit-totals.query';
import {
  PORTFOLIO_MONTHS,
  PROJECT_MONTHS,
} from '../../apps/api/src/portfolio/queries/portfolio-months.query';
import { BENEFIT_MONTHS } from '../../apps/api/src/portfolio/queries/series.query';
import type { BenefitMonthRow } from '../../apps/api/src/portfolio/queries/series.query';
import type { Ask } from '../../apps/api/src/warehouse/warehouse.port';
import { WarehouseBench } from '../../apps/api/src/warehouse/testing/warehouse-bench';
import { BENEFITS, INDICATORS, anyLedger, projectOf, type Step } from './generated-ledger';
import { allMonths, plainCells, type Dates, type PlainCell } from './plain-benefit';
import { stateAfter, type State } from './state';

/** Ledgers of each half; each is looked at twice, so that there are twice as many portfolios. */
const RUNS = 50;
const TEN_MINUTES = 600_000;
const LAST_DAY = { to: '2099-12-31', due_at: '2099-12-31', benefits: BENEFITS };
const TODAYS = ['2026-05-20', '2026-11-23', '2027-06-01'];

interface Case {
  readonly steps: readonly Step[];
  readonly today: string;
  /** How much of the ledger is known: as of an earlier day. */
  readonly known: number;
}

const anyCase: fc.Arbitrary<Case> = fc
  .tuple(anyLedger, fc.constantFrom(...TODAYS), fc.nat(6))
  .map(([steps, today, back]) => ({ steps, today, known: Math.max(10, steps.length - back) }));

/** The cases are made anew in each run; two spec files take half of them each, so that both cores work. */
export function describeRollups(half: string): void {
  describe(
    `on generated portfolios the warehouse’s SQL and the domain say the same (${half})`,
    rollups,
  );
}

function rollups(): void {
  let bench: WarehouseBench;
  beforeAll(async () => {
    bench = await new WarehouseBench().open(':memory:');
  });
  afterAll(() => bench.close());

  /** Applies the steps for a municipality of its own; the ids are the same in all of them. */
  async function apply(steps: readonly Step[]): Promise<{ ask: Ask; seqs: number[] }> {
    const municipalityId = randomUUID();
    const ask: Ask = (query, params) => bench.warehouse.query({ municipalityId }, query, params);
    const imports: string[] = [];
    const seqs: number[] = [];
    const lastImport = steps.findLastIndex(({ kind }) => kind === 'import');
    let promised: { seq: number; rows: readonly BenefitMonthRow[] } | null = null;
    for (const [index, step] of steps.entries()) {
      if (step.kind === 'import') {
        const importId = randomUUID();
        imports.push(importId);
        const event = await bench.importEvent(importId, step.rows);
        if (index === lastImport) promised = await previewed(municipalityId, event);
        seqs.push(bench.ledger.push(municipalityId, event));
      } else if (step.kind === 'undo') {
        const importId = imports[step.import];
        const last = seqs.at(-1) ?? 0;
        const undone = { kind: 'import_undone' as const, importId: importId ?? '' };
        seqs.push(importId === undefined ? last : bench.ledger.push(municipalityId, undone));
      } else {
        seqs.push(bench.ledger.push(municipalityId, step));
      }
    }
    await bench.warehouse.catchUp();
    const { seq = 0, rows = [] } = promised ?? {};
    expect(await ask(BENEFIT_MONTHS, { ...LAST_DAY, seq })).toEqual(rows);
    return { ask, seqs };
  }

  /** What the dry run says a file will do: held against what it did. */
  async function previewed(municipalityId: string, file: { parquet: string; rows: number }) {
    return bench.warehouse.preview({ municipalityId }, file, async (ask, seq) => ({
      seq,
      rows: await ask(BENEFIT_MONTHS, { ...LAST_DAY, seq }),
    }));
  }

  async function holds({ steps, today, known }: Case): Promise<number> {
    const { ask, seqs } = await apply(steps);
    let measured = 0;
    for (const count of [steps.length, known]) {
      const time = figureTime(today, {}, seqs[count - 1] ?? 0);
      measured += await compare(ask, stateAfter(steps.slice(0, count)), timeParams(time));
    }
    return measured;
  }

  it(
    `in ${2 * RUNS} of them, half as known earlier, to the øre; and a dry run what its import then did`,
    async () => {
      let measured = 0;
      const property = fc.asyncProperty(anyCase, async (one) => {
        measured += await holds(one);
      });
      // A failure is told as it was found: shrinking it would take longer than reading it.
      await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
      // Agreeing on nothing would prove nothing.
      expect(measured).toBeGreaterThan(RUNS);
    },
    TEN_MINUTES,
  );
}

/** Returns how many months were realised. */
async function compare(
  ask: Ask,
  state: State,
  time: { seq: number; to: string; due_at: string; from: string },
): Promise<number> {
  const dates: Dates = { to: time.to, dueAt: time.due_at };
  const cells = new Map(BENEFITS.map((id) => [id, plainCells(state, id, dates)]));
  await sameIndicators(ask, state, time.seq);
  await sameCells(ask, cells, time);
  await sameTotals(ask, cells, time);
  await sameMonths(ask, cells, time);
  return [...cells.values()].flat().filter(({ actualOre }) => actualOre !== null).length;
}

async function sameIndicators(ask: Ask, state: State, seq: number): Promise<void> {
  const rows = await ask(INDICATOR_MONTHS, { seq, indicators: INDICATORS });
  const said = rows.map(({ indicatorId, month, value }) => [indicatorId, month, text(value)]);
  const plain = [...allMonths(state)].flatMap(([id, months]) =>
    [...months].map(([month, { value }]) => [id, month, text(value)]),
  );
  expect(sorted(said)).toEqual(sorted(plain));
}

type Cells = Map<string, PlainCell[]>;
type Time = { seq: number; to: string; due_at: string; from: string };

async function sameCells(ask: Ask, cells: Cells, { seq, to, due_at }: Time): Promise<void> {
  const rows = await ask(BENEFIT_MONTHS, { seq, to, due_at, benefits: BENEFITS });
  const plain = [...cells].flatMap(([benefitId, own]) =>
    own.map((cell) => ({ benefitId, ...cell })),
  );
  expect(rows).toEqual(plain);
}

/** A benefit's months as the domain takes them, against either plan. */
function against(plan: 'planOre' | 'originalPlanOre', own: readonly PlainCell[]): MonthCell[] {
  return own.flatMap(({ [plan]: planOre, month, actualOre, due }) =>
    planOre === null ? [] : [{ month, planOre, actualOre, due }],
  );
}

async function sameTotals(ask: Ask, cells: Cells, time: Time): Promise<void> {
  const rows = await ask(BENEFIT_TOTALS, time);
  const said: RealisationTotals[] = [];
  for (const row of rows) {
    const own = cells.get(row.benefit_id) ?? [];
    const [plan, original] = [against('planOre', own), against('originalPlanOre', own)];
    const current = {
      planMeasuredOre: row.plan_measured,
      actualOre: row.actual,
      planDueUnmeasuredOre: row.plan_unmeasured,
      planRemainingOre: row.plan_remaining,
    };
    expect(current).toEqual(totalsOf(plan));
    expect({
      planMeasuredOre: row.original_measured,
      actualOre: row.original_actual,
      planDueUnmeasuredOre: row.original_unmeasured,
      planRemainingOre: row.original_remaining,
    }).toEqual(totalsOf(original));
    const due = plan.filter((cell) => cell.due);
    const latest = (some: readonly MonthCell[]) => some.at(-1)?.month ?? null;
    const fresh = due.filter((cell) => cell.actualOre !== null);
    expect([row.latest_due, row.latest_measured]).toEqual([latest(due), latest(fresh)]);
    said.push(current);
  }
  expect(rows.map((row) => row.benefit_id)).toEqual(BENEFITS);
  const whole = [...cells.values()].flatMap((own) => against('planOre', own));
  expect(judgeTotals(rollUp(said))).toEqual(judgeTotals(totalsOf(whole)));
}

async function sameMonths(ask: Ask, cells: Cells, time: Time): Promise<void> {
  const params = { ...time, benefits: BENEFITS };
  const trend = await ask(PORTFOLIO_MONTHS, params);
  const all = [...cells.values()].flatMap((own) => against('planOre', own));
  expect(trend).toEqual(
    byMonth(all).map(([month, own]) => ({
      month,
      plan: sumOre(own.map((cell) => cell.planOre)),
      actual: realisedIn(own),
      forecast: judgeTotals(totalsOf(own)).forecastRollingOre,
    })),
  );
  const [first, last] = ['2026-03', '2026-09'];
  const rows = await ask(PROJECT_MONTHS, { ...params, first, last });
  const plain = [...Map.groupBy([...cells], ([benefitId]) => projectOf(benefitId))].flatMap(
    ([projectId, own]) =>
      projectMonths(
        projectId,
        own.flatMap(([, some]) => against('planOre', some)),
      ),
  );
  expect(rows).toEqual(plain.filter(({ month }) => month >= first && month < addMonths(last, 1)));
}

function projectMonths(project_id: string, cells: readonly MonthCell[]) {
  return byMonth(cells).map(([month, own]) => {
    const soFar = cells.filter((cell) => cell.month <= month);
    return {
      project_id,
      month,
      plan_measured: totalsOf(own).planMeasuredOre,
      actual: realisedIn(own),
      plan_cumulative: sumOre(soFar.map((cell) => cell.planOre)),
      actual_cumulative: realisedIn(soFar),
      due: own.some((cell) => cell.due),
    };
  });
}

function realisedIn(cells: readonly MonthCell[]): bigint | null {
  const measured = cells.some((cell) => cell.due && cell.actualOre !== null);
  return measured ? totalsOf(cells).actualOre : null;
}

function byMonth(cells: readonly MonthCell[]): [string, MonthCell[]][] {
  return [...Map.groupBy(cells, ({ month }) => month)].toSorted(([a], [b]) => a.localeCompare(b));
}

const text = (value: { toFixed: (digits: number) => string } | null) => value?.toFixed(30) ?? null;

function sorted<T>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
