import type { Benefit, PlanContent } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';

/** What one benefit promises over the whole period, in the plans that stand beside each other. */
export interface PlanRow {
  readonly benefit: Benefit;
  /** null = not in kroner, or not in that plan. */
  readonly originalKr: string | null;
  readonly currentKr: string | null;
  readonly draftKr: string | null;
}

export interface Plans {
  readonly original: PlanContent | null;
  readonly current: PlanContent | null;
  readonly draft: PlanContent | null;
}

export interface PlanComparison {
  readonly rows: readonly PlanRow[];
  readonly total: Omit<PlanRow, 'benefit'>;
}

/** Benefit by benefit what was first approved, what holds now and what the draft says. */
export function comparePlans(benefits: readonly Benefit[], plans: Plans): PlanComparison {
  const rows = benefits.map((benefit) => ({
    benefit,
    originalKr: sumOf(plans.original, benefit.id),
    currentKr: sumOf(plans.current, benefit.id),
    draftKr: sumOf(plans.draft, benefit.id),
  }));
  const total = {
    originalKr: totalOf(rows.map((row) => row.originalKr)),
    currentKr: totalOf(rows.map((row) => row.currentKr)),
    draftKr: totalOf(rows.map((row) => row.draftKr)),
  };
  return { rows, total };
}

function sumOf(content: PlanContent | null, benefitId: string): string | null {
  const planned = content?.benefits.find((one) => one.benefitId === benefitId);
  return totalOf((planned?.months ?? []).map(({ amountKr }) => amountKr));
}

function totalOf(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : krTextFromOre(sumOre(known.map(oreFromKrText)));
}

/** Planned kroner per calendar year. */
export function perYear(
  months: readonly { readonly month: string; readonly amountKr: string }[],
): { year: string; amountKr: string }[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return [...years].map(([year, parts]) => ({
    year,
    amountKr: krTextFromOre(sumOre(parts.map(({ amountKr }) => oreFromKrText(amountKr)))),
  }));
}
