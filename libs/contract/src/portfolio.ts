import { z } from 'zod';
import {
  DecimalText,
  Id,
  IsoDate,
  Kr,
  Light,
  Month,
  Phase,
  ValueClass,
  Wording,
  listOf,
} from './common';

/** Query of every portfolio page; `to` = reporting date (default last complete month), `asOf` = recorded time. */
export const PortfolioQuery = z.object({
  asOf: IsoDate.optional(),
  from: Month.optional(),
  to: IsoDate.optional(),
  department: z.string().optional(),
  phase: Phase.optional(),
  valueClass: ValueClass.optional(),
  light: Light.optional(),
  q: z.string().max(200).optional(),
  projectId: Id.optional(),
});

/** Query of GET /api/v1/projects. `cursor` comes from the page before. */
export const ProjectListQuery = PortfolioQuery.extend({
  sort: z
    .enum([
      'name',
      'code',
      'department',
      'owner',
      'phase',
      'light',
      'plan',
      'actual',
      'variance',
      'rate',
    ])
    .default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  cursor: z.string().regex(/^\d+$/).optional(),
});

export const Totals = z.object({
  /** Plan of the months that are due and measured: the denominator of `rateToDate`. */
  planMeasuredKr: Kr,
  actualKr: Kr,
  varianceKr: Kr,
  wording: Wording,
  rateToDate: DecimalText.nullable(),
  rateOfWholePlan: DecimalText.nullable(),
  planDueKr: Kr,
  planDueUnmeasuredKr: Kr,
  planTotalKr: Kr,
});

export const Forecast = z.object({
  lastMonth: Month.nullable(),
  rollingKr: Kr,
  unmeasuredPlanKr: Kr,
  trendKr: Kr.nullable(),
});

export const Coverage = z.object({
  byMoney: DecimalText.nullable(),
  byCount: DecimalText.nullable(),
  dueKr: Kr,
  freshKr: Kr,
  dueCount: z.number().int(),
  freshCount: z.number().int(),
});

export const LightCounts = z.object({
  green: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
  notMeasured: z.number().int(),
  notDue: z.number().int(),
  noTarget: z.number().int(),
});

export const Deviation = z.object({
  projectId: Id,
  name: z.string(),
  department: z.string(),
  light: Light,
  varianceKr: Kr,
  wording: Wording,
  reason: z.object({ da: z.string(), en: z.string() }),
});

export const Portfolio = z.object({
  reportingDate: IsoDate,
  asOf: IsoDate.nullable(),
  today: IsoDate,
  dataVersion: z.number().int(),
  fictitious: z.boolean(),
  projectCount: z.number().int(),
  totals: Totals,
  /** The same months against the originally approved plans. */
  originalTotals: Totals,
  forecast: Forecast,
  coverage: Coverage,
  lights: LightCounts,
  unmeasuredBenefits: z.number().int(),
  attention: z.array(Deviation),
  overlaps: z.array(
    z.object({
      indicatorId: Id,
      indicatorName: z.string(),
      share: DecimalText,
      projects: z.array(z.string()),
    }),
  ),
  departments: z.array(z.string()),
});

export const TrendPoint = z.object({
  month: Month,
  planKr: Kr,
  actualKr: Kr.nullable(),
  planCumulativeKr: Kr,
  /** null before the first measurement and after the reporting date. */
  actualCumulativeKr: Kr.nullable(),
  forecastCumulativeKr: Kr.nullable(),
});
export const Trend = z.object({
  reportingDate: IsoDate,
  points: z.array(TrendPoint),
  events: z.array(z.object({ month: Month, da: z.string(), en: z.string() })),
});

export const HeatCell = z.object({
  month: Month,
  state: z.enum(['measured', 'notMeasured', 'notDue', 'none']),
  rate: DecimalText.nullable(),
});
export const HeatMap = z.object({
  months: z.array(Month),
  rows: z.array(z.object({ projectId: Id, name: z.string(), cells: z.array(HeatCell) })),
});

export const ProjectSummary = z.object({
  id: Id,
  code: z.string(),
  name: z.string(),
  department: z.string(),
  phase: Phase,
  owner: z.string(),
  light: Light,
  computedLight: Light,
  worstBenefit: z.object({ id: Id, name: z.string(), light: Light }).nullable(),
  totals: Totals,
  /** The same months against the originally approved plan. */
  originalTotals: Totals.optional(),
  valueClasses: z.array(ValueClass),
  rebaselines: z.number().int(),
  takenInAdvanceKr: Kr.nullable(),
  investmentKr: Kr.nullable(),
  missingAmounts: z.number().int(),
  /** Last twelve months, cumulative kroner as text; null where nothing is measured. */
  spark: z.array(z.object({ month: Month, planKr: Kr, actualKr: Kr.nullable() })),
});
export const ProjectList = listOf(ProjectSummary);
export const DeviationList = listOf(Deviation);

export type PortfolioQuery = z.infer<typeof PortfolioQuery>;
export type ProjectListQuery = z.infer<typeof ProjectListQuery>;
export type DeviationList = z.infer<typeof DeviationList>;
export type Totals = z.infer<typeof Totals>;
export type Forecast = z.infer<typeof Forecast>;
export type Coverage = z.infer<typeof Coverage>;
export type LightCounts = z.infer<typeof LightCounts>;
export type Deviation = z.infer<typeof Deviation>;
export type Portfolio = z.infer<typeof Portfolio>;
export type TrendPoint = z.infer<typeof TrendPoint>;
export type Trend = z.infer<typeof Trend>;
export type HeatCell = z.infer<typeof HeatCell>;
export type HeatMap = z.infer<typeof HeatMap>;
export type ProjectSummary = z.infer<typeof ProjectSummary>;
export type ProjectList = z.infer<typeof ProjectList>;
