import { PLAN_THEMES, RELEVANCES, THEME_PROGRESS } from '@gevinst/domain';
import { z } from 'zod';
import { DecimalText, Id, Light, listOf } from './common';
import { BudgetContent } from './theme-contents/budget';
import { ChannelsContent } from './theme-contents/channels';
import { CultureContent } from './theme-contents/culture';
import { FollowUpContent } from './theme-contents/follow-up';
import { OrganisationContent } from './theme-contents/organisation';
import { RuleSource, RuleStatus, RuleTopic, WorkflowsContent } from './theme-contents/workflows';

export const PlanTheme = z.enum(PLAN_THEMES);
export const Relevance = z.enum(RELEVANCES);
export const ThemeProgress = z.enum(THEME_PROGRESS);

/** What each theme of a plan holds. */
export const THEME_CONTENT = {
  channels: ChannelsContent,
  workflows: WorkflowsContent,
  culture: CultureContent,
  organisation: OrganisationContent,
  followUp: FollowUpContent,
  budget: BudgetContent,
} as const satisfies Record<PlanTheme, z.ZodType>;

export interface ThemeContents {
  channels: ChannelsContent;
  workflows: WorkflowsContent;
  culture: CultureContent;
  organisation: OrganisationContent;
  followUp: FollowUpContent;
  budget: BudgetContent;
}

const themeWords = z.object({ da: z.string(), en: z.string() });

/** Something that a theme's answers, or the measurements behind them, say by themselves. */
export const ThemeFinding = z.object({
  /** 'warn' stands in the way, 'note' is worth knowing, 'good' has come. */
  tone: z.enum(['warn', 'note', 'good']),
  da: z.string(),
  en: z.string(),
  /** A figure of the project in it, as GET /api/v1/explain is asked for it. */
  figure: z.enum(['channelShift']).optional(),
});

const head = z.object({
  projectId: Id,
  etag: z.string(),
  relevance: Relevance,
  progress: ThemeProgress,
  /** Lines in all registers of the theme. */
  items: z.number().int(),
  openBarriers: z.number().int(),
  /** The theme in one sentence. */
  sentence: themeWords,
  findings: z.array(ThemeFinding),
  /** Where the municipality's people read more about the theme; null = nowhere. */
  methodLink: z.string().nullable(),
  updatedAt: z.string().nullable(),
  updatedBy: z.string().nullable(),
});

/** One of the six themes of a project's plan; the shape of `content` follows the theme. */
export const ThemeResource = z.discriminatedUnion('theme', [
  head.extend({ theme: z.literal('channels'), content: ChannelsContent }),
  head.extend({ theme: z.literal('workflows'), content: WorkflowsContent }),
  head.extend({ theme: z.literal('culture'), content: CultureContent }),
  head.extend({ theme: z.literal('organisation'), content: OrganisationContent }),
  head.extend({ theme: z.literal('followUp'), content: FollowUpContent }),
  head.extend({ theme: z.literal('budget'), content: BudgetContent }),
]);
/** GET /api/v1/projects/{id}/themes: always the six, in their fixed order, without weights. */
export const ThemeList = listOf(ThemeResource);

/** PUT /api/v1/projects/{id}/themes/{theme}: the whole of a theme. */
export const themeInputOf = <T extends PlanTheme>(theme: T) =>
  z.object({ relevance: Relevance.default('relevant'), content: THEME_CONTENT[theme] });

/** As documented; a request is read with the one content of its theme. */
export const ThemeInput = z.object({
  relevance: Relevance.default('relevant'),
  content: z.union([
    ChannelsContent,
    WorkflowsContent,
    CultureContent,
    OrganisationContent,
    FollowUpContent,
    BudgetContent,
  ]),
});

/** POST /api/v1/projects/{id}/themes/budget/decisions: leadership decides, or takes a decision back. */
export const ThemeDecisionInput = z.object({
  kind: z.enum(['effect', 'goal']),
  itemId: Id,
  decided: z.boolean().default(true),
});

/** A rule of any plan. */
export const PortfolioRule = z.object({
  id: Id,
  projectId: Id,
  projectName: z.string(),
  department: z.string(),
  text: z.string(),
  source: RuleSource,
  binding: z.enum(['binding', 'own']),
  topic: RuleTopic,
  status: RuleStatus.nullable(),
  owner: z.string(),
  brakes: z.array(z.object({ id: Id, name: z.string(), light: Light.nullable() })),
});
/** GET /api/v1/rules: the rules of all plans, by source. */
export const PortfolioRules = z.object({
  sentence: themeWords,
  counts: z.object({
    all: z.number().int(),
    own: z.number().int(),
    habits: z.number().int(),
    believed: z.number().int(),
    open: z.number().int(),
    braking: z.number().int(),
  }),
  items: z.array(PortfolioRule),
  total: z.number().int(),
  nextCursor: z.string().nullable(),
});

/** A task that several plans together leave with too few people. */
export const StaffingRisk = z.object({
  unit: z.string(),
  task: z.string(),
  before: DecimalText,
  left: DecimalText,
  floor: DecimalText,
  projects: z.array(z.object({ id: Id, name: z.string() })),
});
export const StaffingRisks = listOf(StaffingRisk);

export type PlanTheme = z.infer<typeof PlanTheme>;
export type Relevance = z.infer<typeof Relevance>;
export type ThemeProgress = z.infer<typeof ThemeProgress>;
export type ThemeFinding = z.infer<typeof ThemeFinding>;
export type ThemeResource = z.infer<typeof ThemeResource>;
export type ThemeList = z.infer<typeof ThemeList>;
export type ThemeInput = z.infer<typeof ThemeInput>;
export type ThemeDecisionInput = z.infer<typeof ThemeDecisionInput>;
export type PortfolioRule = z.infer<typeof PortfolioRule>;
export type PortfolioRules = z.infer<typeof PortfolioRules>;
export type StaffingRisk = z.infer<typeof StaffingRisk>;
