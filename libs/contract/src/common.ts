import { z } from 'zod';

/** Opaque identifier (UUID) of anything a municipality owns. */
export const Id = z.uuid();
/** How amounts, numbers and months are written; the API names the form that a field does not have. */
export const KR_FORM = /^-?\d+\.\d{2}$/;
export const DECIMAL_FORM = /^-?\d+(\.\d+)?$/;
export const MONTH_FORM = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;
/** Exact amount in kroner as text with two decimals, e.g. "61400000.00". Never a float. */
export const Kr = z.string().regex(KR_FORM);
/** Exact decimal as text, point as decimal sign, e.g. "0.8308". */
export const DecimalText = z.string().regex(DECIMAL_FORM);
/** As `DecimalText`, but never below zero: a cost, a number of people. */
export const NotNegative = DecimalText.refine(...fromZero());
/** As `Kr`, but never below zero. */
export const NotNegativeKr = Kr.refine(...fromZero());
/** Years that a plan or a measurement can be about; beyond them every calendar has its own rules. */
const YEAR = /^(19|20|21)\d{2}-/;
/** Calendar month, "2026-03". */
export const Month = z.string().regex(MONTH_FORM);
/** A date that the calendar has, "2026-03-31". */
export const IsoDate = z.iso.date({ abort: true }).refine((day) => YEAR.test(day), {
  params: {
    da: 'Årstallet skal ligge mellem 1900 og 2199',
    en: 'The year must lie between 1900 and 2199',
  },
});
/** An address of a page; anything else in a link would run in the reader's browser. */
export const WebLink = z.url({ protocol: /^https?$/ }).max(500);
/** Moment in UTC, ISO 8601. */
export const Instant = z.string();

export const Role = z.enum(['office', 'leadership', 'analyst', 'team']);
export const Light = z.enum(['green', 'yellow', 'red', 'notMeasured', 'notDue', 'noTarget']);
export const Wording = z.enum(['better', 'worse', 'onPlan']);
export const ValueClass = z.enum(['cashable', 'nonCashable', 'costAvoidance', 'quality']);
export const Beneficiary = z.enum(['ownBudget', 'citizen', 'otherPublic', 'business']);
export const Phase = z.enum([
  'idea',
  'analysis',
  'procurement',
  'delivery',
  'realisation',
  'closed',
]);
export const Direction = z.enum(['higher', 'lower']);
export const Grain = z.enum(['week', 'month', 'quarter', 'half', 'year']);
export const Aggregation = z.enum(['sum', 'mean', 'last']);
export const IndicatorKind = z.enum(['benefit', 'success']);
export const Audience = z.enum(['board', 'leadership']);
export const CostKind = z.enum([
  'implementation',
  'operation',
  'investmentService',
  'investmentConstruction',
]);

/** Who pays a cost: the unit's own budget, the municipality's investment pool, the state, or someone else. */
export const Funding = z.enum(['ownBudget', 'investmentPool', 'state', 'other']);

/** A list answer: `total` counts everything that matches, not just this page. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int(), nextCursor: z.string().nullable() });

/** RFC 9457 problem details; `code` is stable and documented in docs/errors.md. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

/** GET /health/live and /health/ready (503 while not ready). */
export const Health = z.object({
  status: z.enum(['live', 'ready']),
  /** The last ledger row in the warehouse. */
  appliedSeq: z.number().int().optional(),
});

export type Id = z.infer<typeof Id>;
export type Kr = z.infer<typeof Kr>;
export type DecimalText = z.infer<typeof DecimalText>;
export type Month = z.infer<typeof Month>;
export type IsoDate = z.infer<typeof IsoDate>;
export type Role = z.infer<typeof Role>;
export type Light = z.infer<typeof Light>;
export type Wording = z.infer<typeof Wording>;
export type ValueClass = z.infer<typeof ValueClass>;
export type Beneficiary = z.infer<typeof Beneficiary>;
export type Phase = z.infer<typeof Phase>;
export type Direction = z.infer<typeof Direction>;
export type Grain = z.infer<typeof Grain>;
export type Aggregation = z.infer<typeof Aggregation>;
export type IndicatorKind = z.infer<typeof IndicatorKind>;
export type CostKind = z.infer<typeof CostKind>;
export type Funding = z.infer<typeof Funding>;
export type Problem = z.infer<typeof Problem>;
export type Health = z.infer<typeof Health>;

function fromZero() {
  const params = { da: 'Må ikke være under 0', en: 'Must not be below 0' };
  return [(value: string) => !value.startsWith('-'), { params }] as const;
}
