import type { CostLine, Funding } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';

/** What one payer pays of the costs in kroner; null = nobody is stated. */
export interface FundingShare {
  readonly funding: Funding | null;
  readonly amountKr: string;
}

/** Who pays how much, the largest first and what is not stated last; none when no line says who pays. */
export function fundingShares(costs: readonly CostLine[]): FundingShare[] {
  const known = costs.filter(({ currency, amountKr }) => currency === 'DKK' && amountKr !== null);
  if (known.every(({ funding }) => funding === null)) return [];
  return [...Map.groupBy(known, ({ funding }) => funding)]
    .map(([funding, lines]) => ({
      funding,
      ore: sumOre(lines.map(({ amountKr }) => oreFromKrText(amountKr ?? '0'))),
    }))
    .toSorted((a, b) => order(a.funding, b.funding) || Number(b.ore - a.ore))
    .map(({ funding, ore }) => ({ funding, amountKr: krTextFromOre(ore) }));
}

const order = (a: Funding | null, b: Funding | null) => Number(a === null) - Number(b === null);
