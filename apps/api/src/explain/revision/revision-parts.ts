import type { PlanContent } from '@gevinst/contract';
import {
  costHeading,
  costPerYear,
  oreFromKrText,
  promisedPerYear,
  sumKnown,
  type Ore,
} from '@gevinst/domain';
import type { RevisionAsked } from './revision-asked';

type CostLine = PlanContent['costs'][number];
type About = Pick<RevisionAsked, 'of' | 'year'>;

/** What a figure of a plan is the sum of. */
export type Part =
  | { readonly kind: 'benefit'; readonly id: string; readonly ore: Ore | null }
  | { readonly kind: 'year'; readonly year: number; readonly ore: Ore | null }
  | { readonly kind: 'month'; readonly month: string; readonly ore: Ore }
  | { readonly kind: 'line'; readonly line: CostLine; readonly ore: Ore | null };

/** The parts of the figure in one plan, in its order; empty where it says nothing of it. */
export function partsOf(content: PlanContent, { of, year }: About): Part[] {
  if (of.kind === 'all') return benefitsOf(content, year);
  if (of.kind === 'cost') return costOf(content, costHeading(of.cost), year);
  const months = content.benefits.find(({ benefitId }) => benefitId === of.id)?.months ?? [];
  if (year === null) return yearsOf(promisedPerYear(months));
  return months
    .filter(({ month }) => month.startsWith(`${year}-`))
    .map(({ month, amountKr }) => ({ kind: 'month', month, ore: oreFromKrText(amountKr) }));
}

/** Those that are promised in kroner. */
function benefitsOf({ benefits }: PlanContent, year: number | null): Part[] {
  return benefits.flatMap(({ benefitId: id, months }) => {
    const years = promisedPerYear(months);
    const ore = year === null ? sumKnown(years.values()) : (years.get(year) ?? null);
    return ore === null ? [] : [{ kind: 'benefit', id, ore }];
  });
}

function costOf({ costs }: PlanContent, heading: string, year: number | null): Part[] {
  const lines = costs.filter((one) => costHeading(one) === heading);
  if (year === null) return yearsOf(costPerYear(lines));
  return lines
    .filter((line) => line.year === year)
    .map((line) => ({
      kind: 'line',
      line,
      ore: line.amountKr === null ? null : oreFromKrText(line.amountKr),
    }));
}

function yearsOf(years: ReadonlyMap<number, Ore | null>): Part[] {
  return [...years].sort(([a], [b]) => a - b).map(([year, ore]) => ({ kind: 'year', year, ore }));
}

/** How many lines of a cost have no amount. */
export function unknownLines({ costs }: PlanContent, { of, year }: About): number {
  if (of.kind !== 'cost') return 0;
  const heading = costHeading(of.cost);
  return costs.filter(
    (one) =>
      costHeading(one) === heading && (year ?? one.year) === one.year && one.amountKr === null,
  ).length;
}

/** Whether two plans say the same of the figure, part by part. */
export function samePlanned(some: readonly Part[], others: readonly Part[]): boolean {
  const said = (parts: readonly Part[]) =>
    JSON.stringify(parts, (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
  return said(some) === said(others);
}
