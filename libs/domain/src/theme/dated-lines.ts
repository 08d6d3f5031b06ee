import type { IsoDate } from '../calendar/date';
import { isHarvested, type EffectFacts } from './budget-effects';
import { competenceGap, type Competence } from './competence-gap';
import { PLAN_THEMES, type PlanTheme } from './plan-theme';

/** A line of a theme that somebody is to have seen to by a day. S1.6. */
export interface DatedLine {
  readonly id: string;
  readonly theme: PlanTheme;
  /** In the words of whoever wrote it. */
  readonly text: string;
  readonly owner: string;
  readonly due: IsoDate;
}

type Line = Readonly<Record<string, unknown>>;

/** When nothing more is to be done about a line; those of other registers are seen to when their day is taken away. */
const SETTLED: Readonly<Record<string, (line: Line) => boolean>> = {
  closures: ({ status }) => status === 'closed' || status === 'dropped',
  rules: ({ status }) => status !== null,
  behaviours: ({ solved }) => solved === true,
  prerequisites: ({ done }) => done === true,
  competences: (line) => competenceGap(line as unknown as Competence) === 'none',
  effects: (line) => isHarvested(line as unknown as EffectFacts),
  goals: ({ decision }) => decision !== null,
};

/** What a line is called: the first of these that somebody has written. */
const NAMES = ['name', 'text', 'what', 'observed', 'task', 'change', 'role', 'actor', 'note'];
/** A day that a register has of its own, where the line has none. */
const OWN_DAYS = ['due', 'on', 'decideOn'];

/**
 * The lines of six themes that have a day and are not settled, the nearest day first.
 *
 * @param contents what is written, register by register; themes that are not relevant are left out by the caller
 */
export function datedLines(contents: Partial<Readonly<Record<PlanTheme, object>>>): DatedLine[] {
  return PLAN_THEMES.flatMap((theme) =>
    Object.entries(contents[theme] ?? {}).flatMap(([register, lines]: [string, unknown]) =>
      Array.isArray(lines)
        ? (lines as Line[]).filter((line) => !SETTLED[register]?.(line)).flatMap(dated(theme))
        : [],
    ),
  ).toSorted((a, b) => a.due.localeCompare(b.due));
}

const dated =
  (theme: PlanTheme) =>
  (line: Line): DatedLine[] => {
    const due = textOf(line, OWN_DAYS);
    if (due === '') return [];
    const { id, owner = '' } = line as { readonly id: string; readonly owner?: string };
    return [{ id, theme, text: textOf(line, NAMES), owner, due }];
  };

function textOf(line: Line, names: readonly string[]): string {
  const texts = names.map((name) => line[name]);
  return texts.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? '';
}
