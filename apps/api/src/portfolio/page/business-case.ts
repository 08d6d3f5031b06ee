import type { BusinessCase, CaseYear, CostLine, PlanContent } from '@gevinst/contract';
import {
  comparePayback,
  cumulative,
  dec,
  npv,
  oreFromKrText,
  payback,
  presentYears,
  rateText,
  simplePayback,
  sumOre,
  type Decimal,
  type Ore,
  type PresentYear,
} from '@gevinst/domain';
import { krText, krTextOrNull } from './to-contract';

const CURRENCY = 'DKK';

type CaseContent = Pick<
  PlanContent,
  'costs' | 'benefits' | 'declaredPaybackYears' | 'statedEffectKr'
>;

/** What a project without an approved plan has promised. */
export const NO_PLAN: CaseContent = {
  costs: [],
  benefits: [],
  declaredPaybackYears: null,
  statedEffectKr: [],
};

/** Costs and planned money year by year; only kroner are added, other currencies stand beside. */
export function businessCaseOf(
  content: CaseContent,
  isMonetary: (benefitId: string) => boolean,
  withNpv: boolean,
): BusinessCase {
  const { costs } = content;
  const years = yearsOf(
    costs,
    content.benefits.filter(({ benefitId }) => isMonetary(benefitId)),
  );
  const flows = years.map(({ benefit, cost }) => benefit - cost);
  const running = cumulative(flows);
  const present = withNpv ? presentYears(flows) : [];
  const first = years[0]?.year;
  const paid = hasBoth(years) ? payback(flows, first) : null;
  const computed = hasBoth(years) ? (paid?.years ?? null) : statedPayback(content);
  return {
    years: years.map(({ year, cost, benefit }, index) => ({
      year,
      costKr: krText(cost),
      benefitKr: krText(benefit),
      netKr: krText(flows[index] ?? 0n),
      cumulativeKr: krText(running[index] ?? 0n),
      present: presentOf(present[index]),
    })),
    currency: CURRENCY,
    npvKr: krTextOrNull(withNpv && years.length > 0 ? npv(flows) : null),
    computedPaybackYears: rateText(computed),
    paybackBudgetYear: paid?.budgetYear ?? null,
    declaredPaybackYears: content.declaredPaybackYears,
    discrepancy: differs(content.declaredPaybackYears, computed, hasBoth(years)),
    otherCurrencies: otherCurrencies(costs),
    missingAmounts: costs.filter(({ amountKr }) => amountKr === null).length,
  };
}

function presentOf(year: PresentYear | undefined): CaseYear['present'] {
  if (year === undefined) return null;
  return {
    rate: rateText(year.rate),
    factor: rateText(year.factor),
    netKr: krText(year.netOre),
    cumulativeKr: krText(year.cumulativeOre),
  };
}

interface Year {
  readonly year: number;
  readonly cost: Ore;
  readonly benefit: Ore;
}

function yearsOf(costs: readonly CostLine[], benefits: PlanContent['benefits']): Year[] {
  const spent = costs.flatMap(({ year, currency, amountKr }) =>
    currency === CURRENCY && amountKr !== null ? [{ year, ore: oreFromKrText(amountKr) }] : [],
  );
  const gained = benefits.flatMap(({ months }) =>
    months.map(({ month, amountKr }) => ({
      year: Number(month.slice(0, 4)),
      ore: oreFromKrText(amountKr),
    })),
  );
  const all = [...spent, ...gained].map(({ year }) => year);
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const of = (lines: readonly { year: number; ore: Ore }[], year: number) =>
    sumOre(lines.filter((line) => line.year === year).map((line) => line.ore));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, cost: of(spent, year), benefit: of(gained, year) };
  });
}

function hasBoth(years: readonly Year[]): boolean {
  return years.some(({ cost }) => cost !== 0n) && years.some(({ benefit }) => benefit !== 0n);
}

/** A plan that only states a full effect is compared by the simple ratio. */
function statedPayback({ costs, statedEffectKr }: Pick<PlanContent, 'costs' | 'statedEffectKr'>) {
  const amounts = costs
    .filter(({ currency, kind }) => currency === CURRENCY && kind !== 'operation')
    .flatMap(({ amountKr }) => (amountKr === null ? [] : [oreFromKrText(amountKr)]));
  if (amounts.length === 0 || statedEffectKr.length === 0) return null;
  const effect = sumOre(statedEffectKr.map(({ amountKr }) => oreFromKrText(amountKr)));
  return simplePayback(sumOre(amounts), effect);
}

function differs(declared: string | null, computed: Decimal | null, hasFlows: boolean): boolean {
  if (declared === null || (computed === null && !hasFlows)) return false;
  return comparePayback(dec(declared), computed).discrepancy;
}

function otherCurrencies(costs: readonly CostLine[]): BusinessCase['otherCurrencies'] {
  const foreign = costs.filter(({ currency }) => currency !== CURRENCY);
  return [...Map.groupBy(foreign, ({ currency }) => currency)].map(([currency, lines]) => ({
    currency,
    amountKr: krText(
      sumOre(lines.flatMap(({ amountKr }) => (amountKr === null ? [] : [oreFromKrText(amountKr)]))),
    ),
  }));
}
