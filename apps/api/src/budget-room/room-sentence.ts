import type { BudgetContent, BudgetRoom, ProjectRoom } from '@gevinst/contract';
import { isDecided, oreFromKrText, sumOre, type YearAmount } from '@gevinst/domain';
import { amountWords } from '../themes/say.port';

type Pool = Pick<BudgetRoom, 'poolKr' | 'years'>;

/** What the plans say, amount by amount: sums may be nothing where much is said. */
interface Said {
  readonly effects: readonly Pick<BudgetContent['effects'][number], 'amountKr' | 'decision'>[];
  readonly loans: readonly YearAmount[];
}

interface Words {
  readonly da: string;
  readonly en: string;
}

/** All plans in one sentence, and what stands under it: what is decided and in the budget, what is owed, and if the pool lasts. */
export function roomSentence(
  items: readonly ProjectRoom[],
  { effects, loans }: Said,
  pool: Pool,
): Pick<BudgetRoom, 'sentence' | 'facts'> {
  const sum = (of: (one: ProjectRoom) => string) =>
    sumOre(items.map((one) => oreFromKrText(of(one))));
  const unknown = unknownLoans(items);
  const cuts = effects.filter(({ amountKr }) => oreFromKrText(amountKr) !== 0n);
  if (cuts.length === 0 && loans.every(({ ore }) => ore === 0n)) {
    return { sentence: NOTHING, facts: unknown };
  }
  const isAllDecided = cuts.every(isDecided);
  const room = amountWords(sum(({ freedKr }) => freedKr));
  const all = amountWords(sum(({ cutKr }) => cutKr));
  const some = amountWords(sum(({ decidedKr }) => decidedKr));
  const taken = amountWords(sum(({ inBudgetKr }) => inBudgetKr));
  const owed = amountWords(sum(({ owesKr }) => owesKr));
  return {
    // Room that leadership has not decided is none yet.
    sentence: {
      da: `Planerne giver ${room.da} i råderum${isAllDecided ? '' : ', hvis ledelsen beslutter det hele'}`,
      en: `The plans give ${room.en} of room${isAllDecided ? '' : ' if leadership decides all of it'}`,
    },
    facts: [
      {
        da: `Af ${all.da} er ${some.da} besluttet og ${taken.da} indarbejdet i budgettet`,
        en: `Of ${all.en}, ${some.en} are decided and ${taken.en} are in the budget`,
      },
      {
        da: `Puljen mangler at få ${owed.da} igen`,
        en: `The pool is still owed ${owed.en}`,
      },
      ...poolLasts(pool),
      ...unknown,
    ],
  };
}

const NOTHING: Words = {
  da: 'Ingen planer siger endnu, hvad der falder i budgettet',
  en: 'No plan says yet what falls in the budget',
};

/** The year in which least is left of the pool says whether it lasts. S8.5. */
function poolLasts({ poolKr, years }: Pool): Words[] {
  const [least] = years.toSorted((a, b) => Number(a.leftKr) - Number(b.leftKr));
  if (poolKr === null || least?.leftKr == null) return [];
  const left = oreFromKrText(least.leftKr);
  const [all, some] = [amountWords(oreFromKrText(poolKr)), amountWords(left < 0n ? -left : left)];
  const said =
    left < 0n
      ? {
          da: `Puljen på ${all.da} mangler ${some.da} i ${least.year}`,
          en: `The pool of ${all.en} lacks ${some.en} in ${least.year}`,
        }
      : {
          da: `Puljen på ${all.da} har mindst ${some.da} tilbage`,
          en: `The pool of ${all.en} has at least ${some.en} left`,
        };
  return [said];
}

/** What nobody knows is in no sum, so it is said beside them. */
function unknownLoans(items: readonly ProjectRoom[]): Words[] {
  const count = items.reduce((sum, { unknownCosts }) => sum + unknownCosts, 0);
  if (count === 0) return [];
  const [da, en] =
    count === 1
      ? ['Ét lån i puljen har', 'One loan from the pool has']
      : [`${count} lån i puljen har`, `${count} loans from the pool have`];
  return [
    {
      da: `${da} intet kendt beløb i kroner og er ikke med`,
      en: `${en} no known amount in kr. and ${count === 1 ? 'is' : 'are'} not counted`,
    },
  ];
}
