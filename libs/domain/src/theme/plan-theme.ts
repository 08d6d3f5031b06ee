import { untested, type EvidenceFacts } from './archetypes';

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

/**
 * What is written but not answered to its end, whatever else is: an assumption that is held against no measurement, a
 * measurement that nobody acts on. A plan that closes no channel and cuts no staff has nothing to write there, so empty
 * lists of closures and staffing are no loose ends.
 */
function looseEnds({ assumptions, evidence, rows }: Readonly<Record<string, unknown>>): number {
  return (
    untested(linesOf<{ id: string }>(assumptions), linesOf<EvidenceFacts>(evidence)).length +
    linesOf<{ actor?: string }>(rows).filter(({ actor }) => !isAnswered(actor)).length
  );
}

const linesOf = <T>(part: unknown) => (Array.isArray(part) ? (part as readonly T[]) : []);

/**
 * How far a project is with a theme: done when every part is answered to its end; 'not relevant' needs no more. `open` are
 * questions of the theme that stand outside of its content, as indicators of the plan that nobody acts on. S10.3.
 */
export function themeProgress(
  theme: PlanTheme,
  relevance: Relevance,
  content: Readonly<Record<string, unknown>>,
  open = 0,
): ThemeProgress {
  if (relevance === 'notRelevant') return 'notRelevant';
  const whole = THEME_PARTS[theme].every((part) => isAnswered(content[part]));
  if (whole && looseEnds(content) + open === 0) return 'done';
  const begun = relevance === 'relevant' || Object.values(content).some(isAnswered);
  return begun ? 'started' : 'empty';
}
