import { z } from 'zod';
import { Audience, DecimalText, Id, IsoDate, Kr, Light, Month, Wording } from './common';
import { BusinessCase } from './business-case';
import { Benefit, Change, CostLine, Indicator, ProjectInput, RevisionSummary } from './model';
import { Coverage, Forecast, PortfolioQuery, Totals } from './portfolio';

const reason = z.object({ da: z.string(), en: z.string() });

/** One indicator of a benefit, judged at its latest due period (F9). */
export const IndicatorStatus = z.object({
  indicator: Indicator,
  light: Light,
  latestMonth: Month.nullable(),
  latestValue: DecimalText.nullable(),
  latestTarget: DecimalText.nullable(),
  targetImprovement: DecimalText.nullable(),
  /** The same in the originally approved plan. */
  originalTarget: DecimalText.nullable(),
  originalTargetImprovement: DecimalText.nullable(),
  wording: Wording.nullable(),
  reason: reason.nullable(),
  /** The latest due value as a yearly flow (F10); null of levels and means. */
  runRate: DecimalText.nullable(),
});

/** A benefit's latest measured period as a yearly amount (F10); no amounts unless it is running. */
export const RunRate = z.object({
  state: z.enum(['running', 'notMeasured', 'notDue', 'ended']),
  /** Posting month of the period. */
  month: Month.nullable(),
  perYearKr: Kr.nullable(),
  planPerYearKr: Kr.nullable(),
  /** False when a later period is due and not measured. */
  fresh: z.boolean(),
});

/** Something that happened or was decided in a month, as a mark on a chart. */
export const ChartEvent = z.object({
  month: Month,
  kind: z.enum(['revision', 'import', 'goLive', 'closure']),
  da: z.string(),
  en: z.string(),
  details: z
    .object({ da: z.string(), en: z.string() })
    .optional()
    .describe(
      'What there is no room for on the chart: of a closure when, who decides, how and why.',
    ),
});
/** The measured run-rates of a project's benefits together; amounts are null when none is measured. */
export const RunRateSum = z.object({
  perYearKr: Kr.nullable(),
  planPerYearKr: Kr.nullable(),
  measured: z.number().int(),
  /** Benefits in kroner that have fallen due and have not ended. */
  of: z.number().int(),
  from: Month.nullable(),
  to: Month.nullable(),
  /** How many of the measured ones have a later period that is due: none of them is measured since `missingSince`. */
  old: z.number().int(),
  missingSince: Month.nullable(),
});

export const BenefitStatus = z.object({
  benefit: Benefit,
  light: Light,
  monetary: z.boolean(),
  totals: Totals.nullable(),
  originalTotals: Totals.nullable(),
  valuingIndicatorId: Id.nullable(),
  indicators: z.array(IndicatorStatus),
  months: z.array(
    z.object({
      month: Month,
      /** null in a month that only the original plan has. */
      planKr: Kr.nullable(),
      originalPlanKr: Kr.nullable(),
      actualKr: Kr.nullable(),
      due: z.boolean(),
    }),
  ),
  reason: reason.nullable(),
  /** null when the benefit is not in kroner. */
  runRate: RunRate.nullable(),
});

export const ProjectDetail = ProjectInput.extend({
  id: Id,
  etag: z.string(),
  reportingDate: IsoDate,
  asOf: IsoDate.nullable(),
  fictitious: z.boolean(),
  light: Light,
  computedLight: Light,
  override: z
    .object({ light: Light, reason: z.string(), author: z.string(), until: IsoDate })
    .nullable(),
  reason,
  totals: Totals,
  originalTotals: Totals,
  forecast: Forecast,
  coverage: Coverage,
  runRate: RunRateSum,
  changes: z.array(Change),
  benefits: z.array(BenefitStatus),
  costs: z.array(CostLine),
  businessCase: BusinessCase,
  revisions: z.array(RevisionSummary),
  events: z.array(ChartEvent),
  overlaps: z.array(
    z.object({
      indicatorId: Id,
      indicatorName: z.string(),
      share: DecimalText,
      projects: z.array(z.string()),
    }),
  ),
  canEdit: z.boolean(),
});

/** Query of GET /api/v1/projects/{id}. Net present value is off for cash budgets unless asked for. */
export const ProjectDetailQuery = PortfolioQuery.pick({ asOf: true, from: true, to: true }).extend({
  npv: z.enum(['on', 'off']).default('off'),
});

/** Why a month came out as it did. */
export const SeriesNote = z.object({
  text: z.string(),
  author: z.string(),
  at: z.string(),
  etag: z.string().describe('Names this wording of it: the If-Match of the next one.'),
});

/** The If-Match of the first note of a month. */
export const NO_NOTE_ETAG = '"v0"';

export const SeriesPoint = z.object({
  month: Month,
  period: z.string(),
  target: DecimalText.nullable(),
  originalTarget: DecimalText.nullable(),
  actual: DecimalText.nullable(),
  due: z.boolean(),
  importId: Id.nullable(),
  line: z.number().int().nullable(),
  note: SeriesNote.nullable(),
});
export const Series = z.object({ indicator: Indicator, points: z.array(SeriesPoint) });

/** GET /api/v1/reminders: measurements that are overdue, oldest first. */
export const Reminder = z.object({
  indicatorId: Id,
  indicatorName: z.string(),
  projectId: Id.nullable(),
  projectName: z.string().nullable(),
  month: Month,
  dueSince: IsoDate,
  responsible: z.string(),
  /** Whether a team acts on it at its board, or leadership alone. */
  audience: Audience,
});

export type IndicatorStatus = z.infer<typeof IndicatorStatus>;
export type ChartEvent = z.infer<typeof ChartEvent>;
export type RunRate = z.infer<typeof RunRate>;
export type RunRateSum = z.infer<typeof RunRateSum>;
export type BenefitStatus = z.infer<typeof BenefitStatus>;
export type ProjectDetail = z.infer<typeof ProjectDetail>;
export type ProjectDetailQuery = z.infer<typeof ProjectDetailQuery>;
export type SeriesPoint = z.infer<typeof SeriesPoint>;
export type Series = z.infer<typeof Series>;
export type Reminder = z.infer<typeof Reminder>;
