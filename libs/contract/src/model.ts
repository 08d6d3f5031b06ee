import { z } from 'zod';
import {
  Aggregation,
  Audience,
  Beneficiary,
  CostKind,
  DecimalText,
  Direction,
  Funding,
  Grain,
  Id,
  IndicatorKind,
  IsoDate,
  Kr,
  Month,
  Phase,
  ValueClass,
  WebLink,
} from './common';

const name = z.string().min(1).max(200);
const text = z.string().max(4000);

/** What the office edits about a project outside its plan revisions. */
export const ProjectInput = z.object({
  code: z.string().min(1).max(60),
  name,
  department: z.string().min(1).max(120),
  phase: Phase,
  owner: z.string().max(120).default(''),
  goLive: IsoDate.nullable().default(null),
  description: text.default(''),
  /** Savings already cut from the budget before they were measured, shown as a warning. */
  takenInAdvanceKr: Kr.nullable().default(null),
  /** Where delivery and contract are managed: they are linked to, and not kept here. S1.4. */
  deliveryUrl: WebLink.nullable().default(null),
});

export const ChangeInput = z.object({ name, owner: z.string().max(120).default('') });

export const BenefitInput = z.object({
  name,
  owner: z.string().max(120).default(''),
  valueClass: ValueClass,
  beneficiary: Beneficiary.default('ownBudget'),
  /** Its money is a minus. Which way a figure should move is the indicator's `direction`, not the benefit's (ADR 15). */
  disbenefit: z.boolean().default(false),
  realisationFrom: Month,
  realisationTo: Month,
  changeIds: z.array(Id).default([]),
  description: text.default(''),
});

export const ToleranceInput = z.object({ green: DecimalText, yellow: DecimalText });

export const IndicatorInput = z.object({
  code: z.string().min(1).max(60),
  name,
  synonyms: z.array(z.string().max(200)).default([]),
  kind: IndicatorKind,
  unit: z.string().max(40),
  direction: Direction,
  /** Level before the change; null = not measured yet. */
  baseline: DecimalText.nullable().default(null),
  baselinePeriod: z.string().max(20).nullable().default(null),
  grain: Grain.default('month'),
  aggregation: Aggregation.default('sum'),
  graceDays: z.number().int().min(0).max(366).default(15),
  tolerance: ToleranceInput.default({ green: '1', yellow: '0.9' }),
  responsible: z.string().max(120).default(''),
  audience: Audience.default('board'),
});

/** How a benefit's money follows from an indicator (F4). `unitValueKr` is ignored when the unit is kr. */
export const Valuation = z.object({
  indicatorId: Id,
  unitValueKr: DecimalText,
  volumeIndicatorId: Id.nullable().default(null),
  share: DecimalText.default('1'),
});

/** A yearly effect phased in over the months of a period (F6). */
export const PlannedProfile = z.object({
  /** Negative for disbenefits. */
  fullEffectKrPerYear: Kr,
  from: Month,
  to: Month,
  /** From a month on, this share (0.25 = 25 %) of the full effect; nothing before the first. Empty: all of it at once. */
  ramp: z.array(z.object({ fromMonth: Month, share: DecimalText })).max(120),
});

/** One benefit's frozen promise: what is planned per month, and what it is measured by. */
export const PlannedBenefit = z.object({
  benefitId: Id,
  valuation: Valuation.nullable(),
  evidenceIndicatorIds: z.array(Id).default([]),
  /** What `months` are made of, where that is a yearly effect phased in; they are exactly what it gives. */
  profile: PlannedProfile.optional(),
  /** Whole kroner and øre per month; empty for non-monetary benefits. Negative for disbenefits. */
  months: z.array(z.object({ month: Month, amountKr: Kr })),
});

/** Target series of one indicator: the level to reach in each posting month. */
export const TargetSeries = z.object({
  indicatorId: Id,
  points: z.array(z.object({ month: Month, value: DecimalText })),
});

export const CostLine = z.object({
  year: z.number().int().min(1990).max(2100),
  kind: CostKind,
  /** null = stated without an amount: missing, not zero. */
  amountKr: Kr.nullable(),
  currency: z.string().length(3).default('DKK'),
  priceLevelYear: z.number().int().nullable().default(null),
  label: z.string().max(200).default(''),
  /** null = not stated, as in plans from before it could be. */
  funding: Funding.nullable().default(null),
});

/** The whole plan of a project as one document; an approved one never changes. */
export const PlanContent = z.object({
  benefits: z.array(PlannedBenefit),
  targets: z.array(TargetSeries),
  costs: z.array(CostLine),
  declaredPaybackYears: DecimalText.nullable().default(null),
  /** Full effect per year as stated by the source, kept even where no monthly plan exists yet. */
  statedEffectKr: z.array(z.object({ label: z.string(), amountKr: Kr })).default([]),
});

export const RevisionInput = z.object({
  reason: z.string().min(3).max(1000),
  content: PlanContent,
});
export const RevisionSummary = z.object({
  id: Id,
  number: z.number().int(),
  state: z.enum(['draft', 'approved']),
  reason: z.string(),
  author: z.string(),
  createdAt: z.string(),
  approvedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
});
export const Revision = RevisionSummary.extend({ content: PlanContent });

export const CauseNoteInput = z.object({ month: Month, text: z.string().min(1).max(1000) });
export const OverrideInput = z.object({
  light: z.enum(['green', 'yellow', 'red']),
  reason: z.string().min(3).max(1000),
  until: IsoDate,
});
/** POST /api/v1/measurements: one value. What it does not know is refused, since it may change what the value is of. */
export const HandMeasurement = z.strictObject({
  indicatorId: Id,
  period: z.string().min(4).max(20),
  value: DecimalText,
  dimension: z
    .string()
    .max(400)
    .default('')
    .describe(
      'The part that the value is of, as GET /api/v1/indicators/{id}/parts names it: `Enhed=Nord; Kanal=Brev`. Blank: the whole.',
    ),
  reason: z.string().max(1000).default(''),
});

/** GET /api/v1/indicators/{id}/parts; `period` as files write it, `2026-01` or `2026-Q1`. */
export const PartsQuery = z.object({ period: z.string().min(4).max(20).optional() });
/** The parts that an indicator is measured in, as `Enhed=Nord; Kanal=Brev`, and what stands in the period that is asked about. */
export const IndicatorParts = z.object({
  known: z.array(z.string()),
  standing: z.array(z.object({ dimension: z.string(), value: DecimalText })),
});

export const Indicator = IndicatorInput.extend({ id: Id, etag: z.string() });
export const Benefit = BenefitInput.extend({ id: Id });
export const Change = ChangeInput.extend({ id: Id });

export type ProjectInput = z.infer<typeof ProjectInput>;
export type ChangeInput = z.infer<typeof ChangeInput>;
export type BenefitInput = z.infer<typeof BenefitInput>;
export type IndicatorInput = z.infer<typeof IndicatorInput>;
export type Indicator = z.infer<typeof Indicator>;
export type Benefit = z.infer<typeof Benefit>;
export type Change = z.infer<typeof Change>;
export type Valuation = z.infer<typeof Valuation>;
export type PlannedProfile = z.infer<typeof PlannedProfile>;
export type PlannedBenefit = z.infer<typeof PlannedBenefit>;
export type TargetSeries = z.infer<typeof TargetSeries>;
export type CostLine = z.infer<typeof CostLine>;
export type PlanContent = z.infer<typeof PlanContent>;
export type RevisionInput = z.infer<typeof RevisionInput>;
export type RevisionSummary = z.infer<typeof RevisionSummary>;
export type Revision = z.infer<typeof Revision>;
export type CauseNoteInput = z.infer<typeof CauseNoteInput>;
export type OverrideInput = z.infer<typeof OverrideInput>;
export type HandMeasurement = z.infer<typeof HandMeasurement>;
export type PartsQuery = z.infer<typeof PartsQuery>;
export type IndicatorParts = z.infer<typeof IndicatorParts>;
