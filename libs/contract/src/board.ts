import { ACTION_STATUSES, EVALUATION_ANSWERS, IDEA_FIELDS } from '@gevinst/domain';
import { z } from 'zod';
import { Days, FieldMapping, Score } from './board-terms';
import { DecimalText, Id, IsoDate, Light, Month } from './common';
import { BoardMethod } from './method-settings';
import { Indicator } from './model';
import { Meeting } from './meeting';
import { ChartEvent, SeriesPoint } from './project';

const words = (most: number) => z.string().trim().min(1).max(most);
const said = z.object({ da: z.string(), en: z.string() });
export const IdeaField = z.enum(IDEA_FIELDS);
export const IdeaMode = z.enum(['round', 'open']);
export const ActionStatus = z.enum(ACTION_STATUSES);

/** `id` may be made by the client, so that sending the same idea twice makes one. */
export const IdeaInput = z.object({ id: Id.optional(), text: words(500) });
export const IdeaPatch = z.object({
  text: words(500).optional(),
  archived: z.boolean().optional(),
});
export const QuestionInput = z.object({ id: Id.optional(), text: words(500) });
export const AnswerInput = z.object({ text: words(500) });
export const AssessmentInput = z.object({ effect: Score, resources: Score });

export const IdeaQuestion = z.object({
  id: Id,
  text: z.string(),
  author: z.string(),
  at: z.string(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
});

export const Idea = z.object({
  id: Id,
  projectId: Id,
  text: z.string(),
  author: z.string(),
  /** Written by someone who has joined the meeting by link; the name is what they call themselves. */
  guest: z.boolean(),
  createdAt: z.string(),
  mode: IdeaMode,
  /** `planned` when at least one action has come of it. */
  state: z.enum(['idea', 'assessed', 'planned']),
  effect: Score.nullable(),
  resources: Score.nullable(),
  /** Which coloured field the assessment puts it in; null until it is assessed. */
  field: IdeaField.nullable(),
  assessedBy: z.string().nullable(),
  archived: z.boolean(),
  questions: z.array(IdeaQuestion),
  etag: z.string(),
});

export const Assessment = z.object({
  field: IdeaField,
  effect: Score,
  resources: Score,
  etag: z.string(),
});

/** Whether the indicator moved from before the action began until it was evaluated. */
export const MovedIndicator = z.object({
  indicatorId: Id,
  name: z.string(),
  unit: z.string(),
  before: DecimalText.nullable(),
  after: DecimalText.nullable(),
  moved: z.enum(['better', 'worse', 'same', 'unknown']),
});

export const EvaluationInput = z.object({
  /** Did the indicator move? */
  moved: z.enum(EVALUATION_ANSWERS),
  note: words(1000),
  /** The indicator looked at; the action’s own when left out. */
  indicatorId: Id.nullable().optional(),
});
export const Evaluation = z.object({
  moved: z.enum(EVALUATION_ANSWERS),
  note: z.string(),
  /** As it stood when the action was evaluated. */
  measured: MovedIndicator.nullable(),
});

export const ActionInput = z.object({
  id: Id.optional(),
  title: words(200),
  owner: words(120),
  deadline: IsoDate,
  ideaId: Id.nullable().default(null),
  description: z.string().max(4000).default(''),
  days: Days.nullable().default(null),
  indicatorId: Id.nullable().default(null),
  /** What the action is to help: a theme of the plan, a benefit, a barrier. */
  theme: z.string().max(40).nullable().default(null),
  benefitId: Id.nullable().default(null),
  barrierId: Id.nullable().default(null),
  /** Why the team takes it on although it asks for more days than there are. */
  overCapacityReason: z.string().trim().max(1000).default(''),
});

export const ActionPatch = z.object({
  status: ActionStatus.optional(),
  /** Needed to move backwards. */
  reason: z.string().trim().max(1000).optional(),
  /** Needed to move to `evaluated`. */
  evaluation: EvaluationInput.optional(),
  title: words(200).optional(),
  owner: words(120).optional(),
  deadline: IsoDate.optional(),
  description: z.string().max(4000).optional(),
  days: Days.nullable().optional(),
  indicatorId: Id.nullable().optional(),
  /** Needed when it comes to ask for more days than the team has. */
  overCapacityReason: z.string().trim().max(1000).optional(),
});

export const ActionStep = z.object({
  from: ActionStatus.nullable(),
  to: ActionStatus,
  reason: z.string(),
  evaluation: Evaluation.nullable(),
  by: z.string(),
  at: z.string(),
});

export const ActionItem = z.object({
  id: Id,
  projectId: Id,
  ideaId: Id.nullable(),
  title: z.string(),
  description: z.string(),
  owner: z.string(),
  deadline: IsoDate,
  status: ActionStatus,
  /** `days` are left before the deadline, or gone since it. */
  standing: z.object({
    kind: z.enum(['onTime', 'soon', 'overdue', 'done']),
    days: z.number().int(),
  }),
  days: Days.nullable(),
  indicatorId: Id.nullable(),
  theme: z.string().nullable(),
  /** Null also while the benefit that it was to help is removed from the tree. */
  benefitId: Id.nullable(),
  barrierId: Id.nullable(),
  /** The month in which work began, or in which it was decided while it has not. */
  since: Month,
  /** The evaluation in force; null until it is evaluated. */
  evaluation: Evaluation.nullable(),
  steps: z.array(ActionStep),
  createdBy: z.string(),
  createdAt: z.string(),
  /** When someone last moved or corrected it. */
  updatedAt: z.string(),
  etag: z.string(),
});

export const BoardInput = z.object({
  /** The few central indicators, in the order of the wall. */
  pinned: z.array(Id).max(20).default([]),
  capacityDays: Days.nullable().default(null),
  /** Which colour the mixed fields have; null = as the municipality's boards have them. */
  mapping: FieldMapping.nullable().default(null),
});

export const Board = z.object({
  projectId: Id,
  projectCode: z.string(),
  projectName: z.string(),
  pinned: z.array(Id),
  capacityDays: Days.nullable(),
  mapping: FieldMapping.nullable(),
  /** What holds here where the team has chosen nothing itself. */
  method: BoardMethod,
  capacity: z.object({
    asked: DecimalText,
    left: DecimalText.nullable(),
    unknown: z.number().int(),
    over: z.boolean(),
  }),
  ideas: z.array(Idea),
  actions: z.array(ActionItem),
  /** The one that is going on. */
  meeting: Meeting.nullable(),
  /** The latest meeting that is over, with its minutes. */
  lastMeetingId: Id.nullable(),
  /** When the team has agreed to meet next. */
  nextAt: z.string().nullable(),
  etag: z
    .string()
    .describe('The If-Match of PUT …/board; "v0" until it is written the first time.'),
});

/** One indicator of the board’s Mål: target and actual, and what they say (T11). */
export const BoardGoal = z.object({
  indicator: Indicator,
  light: Light,
  sentence: said.nullable(),
  points: z.array(SeriesPoint),
  /** Off target, so that the team is asked for ideas. */
  promptIdeas: z.boolean(),
});
/** An indicator that is the board's to act on and not among its goals: not measured, or off its course. S7.5. */
export const BoardAlert = z.object({
  indicatorId: Id,
  name: z.string(),
  light: Light,
  sentence: said.nullable(),
});
export const BoardGoals = z.object({
  reportingDate: IsoDate,
  pinned: z.boolean().describe('False while nobody has pinned any: then the plan’s own are shown.'),
  items: z.array(BoardGoal),
  /** The channels that the project closes, as marks on the charts. */
  closures: z.array(ChartEvent),
  /** What leadership alone acts on is not among them. */
  alerts: z.array(BoardAlert),
  /** Every indicator of the plan, for whoever chooses. */
  choices: z.array(z.object({ id: Id, name: z.string() })),
});

export type IdeaField = z.infer<typeof IdeaField>;
export type IdeaMode = z.infer<typeof IdeaMode>;
export type IdeaInput = z.infer<typeof IdeaInput>;
export type IdeaPatch = z.infer<typeof IdeaPatch>;
export type QuestionInput = z.infer<typeof QuestionInput>;
export type AnswerInput = z.infer<typeof AnswerInput>;
export type AssessmentInput = z.infer<typeof AssessmentInput>;
export type IdeaQuestion = z.infer<typeof IdeaQuestion>;
export type Idea = z.infer<typeof Idea>;
export type Assessment = z.infer<typeof Assessment>;
export type MovedIndicator = z.infer<typeof MovedIndicator>;
export type EvaluationInput = z.infer<typeof EvaluationInput>;
export type Evaluation = z.infer<typeof Evaluation>;
export type ActionStatus = z.infer<typeof ActionStatus>;
export type ActionInput = z.infer<typeof ActionInput>;
export type ActionPatch = z.infer<typeof ActionPatch>;
export type ActionStep = z.infer<typeof ActionStep>;
export type ActionItem = z.infer<typeof ActionItem>;
export type BoardInput = z.infer<typeof BoardInput>;
export type Board = z.infer<typeof Board>;
export type BoardGoal = z.infer<typeof BoardGoal>;
export type BoardAlert = z.infer<typeof BoardAlert>;
export type BoardGoals = z.infer<typeof BoardGoals>;
