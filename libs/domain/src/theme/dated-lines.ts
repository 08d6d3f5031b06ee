import type { IsoDate } from '../calendar/date';
import { isHarvested, type EffectFacts } from './budget-effects';
import { competenceGap, type Competence } from './competence-gap';
import { nameOfLine, type LineName } from './line-name';
import { PLAN_THEMES, type PlanTheme } from './plan-theme';

/** A line of a theme that somebody is to have seen to by a day. S1.6. */
export interface DatedLine extends LineName {
  readonly id: string;
  readonly theme: PlanTheme;
  /** The register that it stands in. */
  readonly part: string;
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

/** A day that a register has of its own, where the line has none. */
const OWN_DAYS = ['due', 'on', 'decideOn'];

/**
 * The lines of six themes that have a day and are not settled, the nearest day first.
 *
 * @param contents what is written, register by register; themes that are not relevant are left out by the caller
 */
export function datedLines(contents: Partial<Readonly<Record<PlanTheme, object>>>): DatedLine[] {
  return PLAN_THEMES.flatMap((theme) =>
    Object.entries(contents[theme] ?? {}).flatMap(([part, lines]: [string, unknown]) =>
      Array.isArray(lines)
        ? (lines as Line[]).filter((line) => !SETTLED[part]?.(line)).flatMap(dated(theme, part))
        : [],
    ),
  ).toSorted((a, b) => a.due.localeCompare(b.due));
}

const dated =
  (theme: PlanTheme, part: string) =>
  (line: Line): DatedLine[] => {
    const days = OWN_DAYS.map((name) => line[name]);
    const due = days.find((day): day is string => typeof day === 'string' && day !== '');
    if (due === undefined) return [];
    const { id, owner = '' } = line as { readonly id: string; readonly owner?: string };
    return [{ id, theme, part, ...nameOfLine(line), owner, due }];
  };
