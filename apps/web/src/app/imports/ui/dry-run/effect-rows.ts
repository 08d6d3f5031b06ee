import type { ImportEffect, Light } from '@gevinst/contract';
import { count, kr, krExact } from '../../../shared/format/numbers';

/** Figures of the portfolio that can be asked where they come from. */
export type ExplainedFigure = 'actual' | 'coverage' | 'duePlan' | 'wholePlan';

/** A figure before and after, short and exact; `figure` is what it is asked for by. */
export interface EffectRow {
  readonly name: string;
  readonly figure: ExplainedFigure | null;
  readonly before: string;
  readonly after: string;
  readonly exactBefore: string;
  readonly exactAfter: string;
}

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red', 'notMeasured', 'notDue', 'noTarget'];

/** What a portfolio file does to the projects and to all that is planned; nothing of other files. */
export function plannedRows({ figures }: ImportEffect): EffectRow[] {
  if (!figures) return [];
  const { before, after } = figures;
  const [was, becomes] = [count(before.projects), count(after.projects)];
  return [
    {
      name: 'projects',
      figure: null,
      before: was,
      after: becomes,
      exactBefore: was,
      exactAfter: becomes,
    },
    inKroner(['planDue', 'duePlan'], before.planDueKr, after.planDueKr),
    inKroner(['planTotal', 'wholePlan'], before.planTotalKr, after.planTotalKr),
  ];
}

function inKroner(
  [name, figure]: readonly [string, ExplainedFigure],
  before: string,
  after: string,
): EffectRow {
  const [exactBefore, exactAfter] = [krExact(before), krExact(after)];
  return { name, figure, ...apart(before, after), exactBefore, exactAfter };
}

/** Two amounts as short as they can be said; those that differ never look alike. */
export function apart(before: string, after: string): { before: string; after: string } {
  const short = { before: kr(before), after: kr(after) };
  if (before === after || short.before !== short.after) return short;
  return { before: krExact(before), after: krExact(after) };
}

/** How many projects stand in each light, where there are any before or after. */
export function talliesOf(
  effect: ImportEffect | null,
): { light: Light; before: number; after: number }[] {
  const figures = effect?.figures;
  if (!figures) return [];
  return LIGHTS.map((light) => ({
    light,
    before: figures.before.lights[light],
    after: figures.after.lights[light],
  })).filter(({ before, after }) => before > 0 || after > 0);
}
