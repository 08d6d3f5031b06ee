import type { CostLine, Funding } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';

/** What one payer pays of the costs in kroner; null = nobody is stated. */
export interface FundingShare {
  readonly funding: Funding | null;
  /** null when none of its lines has an amount in kroner. */
  readonly amountKr: string | null;
  /** Some of its lines have no amount in kroner, so that it pays more than this. */
  readonly partial: boolean;
}

/** Who pays how much, the largest first and what is not stated last; none when no line says who pays. */
export function fundingShares(costs: readonly CostLine[]): FundingShare[] {
  if (costs.every(({ funding }) => funding === null)) return [];
  return [...Map.groupBy(costs, ({ funding }) => funding)]
    .map(([funding, lines]) => ({ funding, lines, ores: lines.flatMap(oreOf) }))
    .map(({ funding, lines, ores }) => ({
      funding,
      ore: ores.length === 0 ? null : sumOre(ores),
      partial: ores.length > 0 && ores.length < lines.length,
    }))
    .toSorted((a, b) => order(a.funding, b.funding) || largest(a.ore, b.ore))
    .map(({ funding, ore, partial }) => ({
      funding,
      amountKr: ore === null ? null : krTextFromOre(ore),
      partial,
    }));
}

function oreOf({ currency, amountKr }: CostLine): bigint[] {
  return currency === 'DKK' && amountKr !== null ? [oreFromKrText(amountKr)] : [];
}

const largest = (a: bigint | null, b: bigint | null) => Number((b ?? -1n) - (a ?? -1n));
const order = (a: Funding | null, b: Funding | null) => Number(a === null) - Number(b === null);
