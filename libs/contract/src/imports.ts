import { z } from 'zod';
import { DecimalText, Id, Kr, Light, listOf } from './common';
import { ImportFigures } from './import-projects';
import { ImportQuestion, ImportReading, PortfolioColumn } from './import-reading';

export const ImportState = z.enum([
  'received',
  'parsing',
  'needs_decision',
  'ready',
  'applying',
  'applied',
  'undone',
  'refused',
  'cancelled',
  'failed',
]);
export const ImportKind = z.enum(['measurements', 'portfolio', 'manual']);

/** A stable code, words in both languages, and where in the file. */
export const ImportMessage = z.object({
  code: z.string(),
  da: z.string(),
  en: z.string(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  text: z.string().nullable(),
  suggestion: z.string().nullable(),
  /** `rejected`: this record is not loaded as written; `notice`: it is, but someone should look. */
  severity: z.enum(['rejected', 'notice']).optional(),
  /** The analyst has left this rejected record as a to-do. */
  quarantined: z.boolean().optional(),
});

/** What became of every record of a file; all but `records` add up to it. */
export const ImportRows = z.object({
  records: z.number().int(),
  header: z.number().int(),
  titles: z.number().int(),
  blank: z.number().int(),
  notes: z.number().int(),
  totals: z.number().int(),
  /** Loaded as written, every value of the row. */
  loaded: z.number().int(),
  /** Some values of the row are loaded and some rejected. */
  partly: z.number().int(),
  /** Without a value. */
  empty: z.number().int(),
  /** Left out on purpose by an answer. */
  leftOut: z.number().int(),
  rejected: z.number().int(),
  quarantined: z.number().int(),
});

export const ImportCounts = z.object({
  lines: z.number().int(),
  records: z.number().int(),
  titleRows: z.number().int(),
  dataRows: z.number().int(),
  totalRows: z.number().int(),
  headerRows: z.number().int().optional().describe('This and the next three: once it is read.'),
  damagedRows: z.number().int().optional(),
  blankRows: z.number().int().optional(),
  noteRows: z.number().int().optional(),
  /** Values ready to load; a file with periods in columns has several per row. */
  loaded: z.number().int(),
  rejected: z.number().int(),
  missing: z.number().int(),
  quarantined: z.number().int(),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** From `ready` on. */
  rows: ImportRows.optional(),
});

export const ImportChange = z.object({
  line: z.number().int(),
  indicatorName: z.string(),
  period: z.string(),
  dimension: z.string(),
  before: DecimalText.nullable(),
  after: DecimalText,
  kind: z.enum(['new', 'changed', 'unchanged']),
});

/** What applying would do to the portfolio; null until `ready`. */
export const ImportEffect = z.object({
  actualBeforeKr: Kr,
  actualAfterKr: Kr,
  coverageBefore: DecimalText.nullable(),
  coverageAfter: DecimalText.nullable(),
  lights: z.array(
    z.object({
      benefitId: Id,
      benefitName: z.string(),
      projectId: Id.optional(),
      projectName: z.string(),
      before: Light,
      after: Light,
    }),
  ),
  /** Of a portfolio file: what is planned, and how the projects stand. Which ones move is in `…/projects`. */
  figures: z.object({ before: ImportFigures, after: ImportFigures }).optional(),
  /** Plans of a portfolio file: in force at once, and left for the leadership to approve. Only the former move figures. */
  plans: z.object({ approved: z.number().int(), drafts: z.number().int() }).optional(),
});

export const ImportResource = z.object({
  id: Id,
  kind: ImportKind,
  state: ImportState,
  source: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  createdBy: z.string(),
  createdAt: z.string(),
  appliedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  duplicateOf: Id.nullable(),
  progress: z.object({ phase: z.string(), rows: z.number().int(), percent: z.number() }).nullable(),
  counts: ImportCounts,
  reading: ImportReading.nullable(),
  questions: z.array(ImportQuestion),
  warnings: z.array(ImportMessage),
  /** True count of warnings; `warnings` holds the first ones. */
  warningsTotal: z.number().int(),
  refusal: ImportMessage.nullable(),
  changes: z.array(ImportChange),
  effect: ImportEffect.nullable(),
  /** Figures had moved when it should be applied: this dry run is another than the one first shown. */
  outdated: z.boolean(),
  curl: z.string().nullable(),
});
export const ImportList = listOf(
  ImportResource.pick({
    id: true,
    kind: true,
    state: true,
    source: true,
    fileName: true,
    createdBy: true,
    createdAt: true,
    appliedAt: true,
    undoneAt: true,
    counts: true,
  }),
);

/** POST /api/v1/imports/{id}/decisions: answers to questions, and fixes of rejected cells. */
export const ImportDecisions = z.object({
  answers: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      `By question id. What was not asked can be corrected too: \`encoding\`, \`delimiter\`, \`headerLine\` (a line or \`none\`), \`kind\`, \`role:COLUMN\` (\`indicator\`, \`period\`, \`value\`, \`dimension\`, \`ignored\`; in a portfolio file \`ignored\` or \`field:FIELD\` with FIELD one of ${PortfolioColumn.options.join(', ')}) and \`written:COLUMN\` (\`decimal:,\`, \`decimal:.\`, \`dmy\`, \`mdy\`). An answer \`column:NAME\` names a column that the file has, and a field stands in one column, but for costs, effects and targets. A blank answer takes back an earlier one.`,
    ),
  fixes: z
    .array(z.object({ line: z.number().int(), column: z.string(), value: z.string() }))
    .default([]),
  /** Replace every rejected cell of a column that reads `text`. */
  fixAll: z
    .array(z.object({ column: z.string(), text: z.string(), value: z.string() }))
    .default([]),
  quarantine: z.array(z.number().int()).default([]),
  /** Lines that are not set aside any more. A fix of a line does that too. */
  release: z.array(z.number().int()).default([]),
  closedPeriodReason: z.string().max(1000).optional(),
});

/** POST /api/v1/imports/{id}/undo; the body may be left out. The audit list keeps the reason; a closed month needs one. */
export const ImportUndo = z.object({ reason: z.string().max(1000).optional() }).prefault({});

export type ImportState = z.infer<typeof ImportState>;
export type ImportKind = z.infer<typeof ImportKind>;
export type ImportMessage = z.infer<typeof ImportMessage>;
export type ImportCounts = z.infer<typeof ImportCounts>;
export type ImportChange = z.infer<typeof ImportChange>;
export type ImportEffect = z.infer<typeof ImportEffect>;
export type ImportResource = z.infer<typeof ImportResource>;
export type ImportList = z.infer<typeof ImportList>;
export type ImportDecisions = z.infer<typeof ImportDecisions>;
export type ImportUndo = z.infer<typeof ImportUndo>;
