import { isDeepStrictEqual } from 'node:util';
import type { PlanContent } from '@gevinst/contract';
import {
  costHeading,
  costPerYear,
  krTextOrNull,
  promisedPerYear,
  type PerYear,
} from '@gevinst/domain';
import type { PlanLines } from '../../plan-lines.port';
import type { SaidProject } from '../file-portfolio';

interface Around {
  readonly before: PlanContent;
  readonly benefitId: (name: string) => string | undefined;
}

/** From which lines of a file the amounts of a plan come that it has moved; of the others nothing is claimed. */
export function planLines(
  said: SaidProject,
  content: PlanContent,
  { before, benefitId }: Around,
): PlanLines[] {
  const benefits = said.benefits.flatMap(({ name, lines }) => {
    const id = benefitId(name);
    return id === undefined ? [] : [{ of: id, lines, yearsIn: promisedIn(id) }];
  });
  const costs = [...Map.groupBy(said.costs, costHeading)].map(([heading, group]) => {
    const [lines, linesByYear] = [linesOf(group), byYear(group)];
    return { of: heading, lines, linesByYear, yearsIn: costIn(heading) };
  });
  return [...benefits, ...costs].flatMap(({ lines, yearsIn, ...own }) => {
    const years = yearsIn(content);
    const isMoved = Object.keys(years).length > 0 && !isDeepStrictEqual(years, yearsIn(before));
    return isMoved ? [{ ...own, lines: [...new Set(lines)], years }] : [];
  });
}

const linesOf = (costs: SaidProject['costs']) => [...new Set(costs.map(({ line }) => line))];

function byYear(costs: SaidProject['costs']): Record<string, number[]> {
  const years = Map.groupBy(costs, ({ year }) => year);
  return Object.fromEntries(
    [...years].flatMap(([year, own]) => (year === null ? [] : [[year, linesOf(own)]])),
  );
}

const promisedIn =
  (id: string) =>
  ({ benefits }: PlanContent) =>
    inKr(promisedPerYear(benefits.find(({ benefitId }) => benefitId === id)?.months ?? []));

const costIn =
  (heading: string) =>
  ({ costs }: PlanContent) =>
    inKr(costPerYear(costs.filter((one) => costHeading(one) === heading)));

function inKr(years: PerYear): Record<string, string | null> {
  return Object.fromEntries([...years].map(([year, ore]) => [year, krTextOrNull(ore)]));
}
