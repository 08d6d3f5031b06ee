import { z } from 'zod';
import { ActionItem } from './board';
import { CommentSubject } from './comments';
import { Audience, Id, IsoDate, Light, Phase } from './common';
import { Reminder } from './project';
import { PlanTheme } from './themes';

const ofProject = { projectId: Id, projectName: z.string() };

/** An action that is neither completed nor evaluated. */
export const OpenAction = ActionItem.pick({
  id: true,
  title: true,
  owner: true,
  deadline: true,
  status: true,
  standing: true,
  indicatorId: true,
  benefitId: true,
}).extend(ofProject);

/** A line of a theme with a day, that is not settled. */
export const DatedLine = z.object({
  id: Id,
  theme: PlanTheme,
  part: z.string().describe('The register that it stands in.'),
  text: z.string().describe('As somebody has called it; empty where nobody has.'),
  kind: z.string().nullable().describe('What a line without a text was chosen to be.'),
  owner: z.string(),
  due: IsoDate,
  standing: ActionItem.shape.standing,
  ...ofProject,
});

/** Something with an owner about which nothing has happened for a month. */
export const SilentItem = z.object({
  kind: z.enum(['project', 'action']),
  id: Id,
  ...ofProject,
  title: z.string(),
  owner: z.string(),
  lastOn: IsoDate,
  days: z.number().int(),
});

/** An indicator that is below its target, or has got worse for long; the sentence says which. */
export const FallingIndicator = z.object({
  indicatorId: Id,
  indicatorName: z.string(),
  ...ofProject,
  light: Light,
  audience: Audience,
  responsible: z.string(),
  sentence: z.object({ da: z.string(), en: z.string() }),
});

/** A comment that names the one who asks, not seen yet. */
export const Mention = z.object({
  commentId: Id,
  ...ofProject,
  subjectKind: CommentSubject,
  subjectId: z.string(),
  text: z.string(),
  author: z.string(),
  at: z.string(),
});

/** GET /api/v1/my-work: what waits for the one who asks. */
export const MyWork = z.object({
  /** Overdue first. */
  actions: z.array(OpenAction),
  /** Lines of the themes that are theirs to see to, overdue first. */
  lines: z.array(DatedLine),
  /** Their actions that are completed, and nobody has said whether they helped. */
  unevaluated: z.array(OpenAction),
  /** Missing measurements that are theirs to send or to act on. */
  measurements: z.array(Reminder),
  /** Indicators off their course that are theirs to act on. */
  falling: z.array(FallingIndicator),
  mentions: z.array(Mention),
  silent: z.array(SilentItem),
  /** So many days without a word are silence here. */
  silentDays: z.number().int(),
});

/**
 * GET /api/v1/projects/{id}/attention: what is late or silent in one project. Measurements and indicators are those that
 * go to whoever asks: the board's to those who work at boards, leadership's to leadership, and everyone's own.
 */
export const Attention = z.object({
  ...ofProject,
  phase: Phase,
  overdue: z.array(OpenAction),
  /** Lines of the themes that are past their day. */
  lines: z.array(DatedLine),
  /** Completed actions that nobody has evaluated. */
  unevaluated: z.array(OpenAction),
  measurements: z.array(Reminder),
  falling: z.array(FallingIndicator),
  silent: z.array(SilentItem),
});

/** One row of GET /api/v1/attention: projects in which something is late or silent, most first. */
export const AttentionCount = z.object({
  ...ofProject,
  owner: z.string(),
  overdue: z.number().int(),
  /** Of the themes, past their day. */
  lines: z.number().int(),
  unevaluated: z.number().int(),
  measurements: z.number().int(),
  falling: z.number().int(),
  silent: z.number().int(),
});

export type DatedLine = z.infer<typeof DatedLine>;
export type OpenAction = z.infer<typeof OpenAction>;
export type FallingIndicator = z.infer<typeof FallingIndicator>;
export type SilentItem = z.infer<typeof SilentItem>;
export type Mention = z.infer<typeof Mention>;
export type MyWork = z.infer<typeof MyWork>;
export type Attention = z.infer<typeof Attention>;
export type AttentionCount = z.infer<typeof AttentionCount>;
