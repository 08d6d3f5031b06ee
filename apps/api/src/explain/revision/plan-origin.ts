import type { Explanation, PlanContent } from '@gevinst/contract';
import {
  costHeading,
  costPerYear,
  krTextOrNull,
  promisedPerYear,
  type PerYear,
} from '@gevinst/domain';
import type { PlanFile, PlanLines } from '../../imports/plan-lines.port';
import type { RevisionAsked } from './revision-asked';

type Files = NonNullable<Explanation['files']>;
type About = Pick<RevisionAsked, 'of' | 'year'>;

/** The lines of a file that a figure of a plan came from, and whether the plan has had another amount since. */
export function linesBehind(file: PlanFile | null, content: PlanContent, about: About): Files {
  if (file === null) return [];
  const { importId, fileName, appliedAt: recordedAt } = file;
  const said = { importId, fileName, recordedAt };
  if (file.lines === null) return [{ ...said, line: null, changed: false }];
  const changed = new Map<number, boolean>();
  for (const one of file.lines.filter(({ of }) => isAbout(of, content, about))) {
    const isMoved = !sameAmounts(one, yearsIn(content, one.of), about.year);
    for (const line of linesOf(one, about.year))
      changed.set(line, isMoved || (changed.get(line) ?? false));
  }
  return [...changed]
    .sort(([a], [b]) => a - b)
    .map(([line, isMoved]) => ({ ...said, line, changed: isMoved }));
}

function linesOf({ lines, linesByYear }: PlanLines, year: number | null): readonly number[] {
  return year === null || linesByYear === undefined ? lines : (linesByYear[year] ?? []);
}

function isAbout(what: string, { benefits }: PlanContent, { of }: About): boolean {
  if (of.kind === 'cost') return what === costHeading(of.cost);
  if (of.kind === 'benefit') return what === of.id;
  return benefits.some(({ benefitId }) => benefitId === what);
}

function yearsIn({ benefits, costs }: PlanContent, what: string): PerYear {
  const benefit = benefits.find(({ benefitId }) => benefitId === what);
  if (benefit !== undefined) return promisedPerYear(benefit.months);
  return costPerYear(costs.filter((one) => costHeading(one) === what));
}

/** In the year, or in all of them. */
function sameAmounts({ years }: PlanLines, now: PerYear, only: number | null): boolean {
  const all = only === null ? [...Object.keys(years).map(Number), ...now.keys()] : [only];
  return all.every((year) => {
    const ore = now.get(year) ?? null;
    return (years[year] ?? null) === krTextOrNull(ore);
  });
}
