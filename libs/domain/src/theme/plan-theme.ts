/** The six themes of a benefits realisation plan, in the order they are walked through; none outranks another. S1.9, S10.1. */
export const PLAN_THEMES = [
  'channels',
  'workflows',
  'culture',
  'organisation',
  'followUp',
  'budget',
] as const;
export type PlanTheme = (typeof PLAN_THEMES)[number];

/** Whether a theme matters to a project: not looked at yet, yes, or no, which is an answer too. S10.3. */
export const RELEVANCES = ['open', 'relevant', 'notRelevant'] as const;
export type Relevance = (typeof RELEVANCES)[number];

export const THEME_PROGRESS = ['empty', 'started', 'done', 'notRelevant'] as const;
export type ThemeProgress = (typeof THEME_PROGRESS)[number];

/** What each theme asks; a part is answered when something is written in it. */
export const THEME_PARTS: Readonly<Record<PlanTheme, readonly string[]>> = {
  channels: ['strategy', 'users', 'stakeholders', 'channels', 'website'],
  workflows: ['workflows', 'rules'],
  culture: ['iceberg', 'behaviours', 'assumptions'],
  organisation: ['options', 'competences', 'prerequisites', 'focusShifts'],
  followUp: ['rows'],
  budget: ['effects', 'goals', 'funding'],
};

/** Whether anything is written in a part of a theme's content. */
export function isAnswered(part: unknown): boolean {
  if (part === null || part === undefined || part === false) return false;
  if (typeof part === 'string') return part.trim() !== '';
  if (Array.isArray(part)) return part.length > 0;
  return typeof part !== 'object' || Object.values(part).some(isAnswered);
}

/** How far a project is with a theme: done when every part is answered; 'not relevant' needs no more. */
export function themeProgress(
  theme: PlanTheme,
  relevance: Relevance,
  content: Readonly<Record<string, unknown>>,
): ThemeProgress {
  if (relevance === 'notRelevant') return 'notRelevant';
  if (THEME_PARTS[theme].every((part) => isAnswered(content[part]))) return 'done';
  const begun = relevance === 'relevant' || Object.values(content).some(isAnswered);
  return begun ? 'started' : 'empty';
}
