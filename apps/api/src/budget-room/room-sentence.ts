import type { BudgetRoom, ProjectRoom } from '@gevinst/contract';
import { oreFromKrText, sumOre } from '@gevinst/domain';
import { amountWords } from '../themes/say.port';

type Pool = Pick<BudgetRoom, 'poolKr' | 'years'>;

interface Words {
  readonly da: string;
  readonly en: string;
}

/** All plans in one sentence: what they free, how much of it is decided and in the budget, what is owed, and if the pool lasts. */
export function roomSentence(items: readonly ProjectRoom[], pool: Pool): Words {
  const sum = (of: (one: ProjectRoom) => string) =>
    sumOre(items.map((one) => oreFromKrText(of(one))));
  if (items.every(({ cutKr, drawKr }) => Number(cutKr) === 0 && Number(drawKr) === 0)) {
    return withUnknown(items, {
      da: 'Ingen planer siger endnu, hvad der falder i budgettet',
      en: 'No plan says yet what falls in the budget',
    });
  }
  const [freed, cut, decided] = [
    sum(({ freedKr }) => freedKr),
    sum(({ cutKr }) => cutKr),
    sum(({ decidedKr }) => decidedKr),
  ];
  const said = {
    room: amountWords(freed),
    all: amountWords(cut),
    decided: amountWords(decided),
    taken: amountWords(sum(({ inBudgetKr }) => inBudgetKr)),
    owed: amountWords(sum(({ owesKr }) => owesKr)),
  };
  const words = decided === cut ? whenDecided(said) : whenUndecided(said);
  return withUnknown(items, withPool(words, pool));
}

type Amounts = Readonly<Record<'room' | 'all' | 'decided' | 'taken' | 'owed', Words>>;

const whenDecided = ({ room, all, taken, owed }: Amounts): Words => ({
  da: `Planerne giver ${room.da} i råderum; ${taken.da} af ${all.da} er indarbejdet i budgettet, og puljen mangler at få ${owed.da} igen`,
  en: `The plans give ${room.en} of room; ${taken.en} of ${all.en} are in the budget, and the pool is still owed ${owed.en}`,
});

/** Room that leadership has not decided is none yet. */
const whenUndecided = ({ room, all, decided, taken, owed }: Amounts): Words => ({
  da: `Planerne giver ${room.da} i råderum, hvis ledelsen beslutter det hele: ${decided.da} af ${all.da} er besluttet, ${taken.da} er indarbejdet i budgettet, og puljen mangler at få ${owed.da} igen`,
  en: `The plans give ${room.en} of room if leadership decides all of it: ${decided.en} of ${all.en} are decided, ${taken.en} are in the budget, and the pool is still owed ${owed.en}`,
});

/** The year in which least is left of the pool says whether it lasts. S8.5. */
function withPool(said: Words, { poolKr, years }: Pool): Words {
  const [least] = years.toSorted((a, b) => Number(a.leftKr) - Number(b.leftKr));
  if (poolKr === null || least?.leftKr == null) return said;
  const left = oreFromKrText(least.leftKr);
  const [all, some] = [amountWords(oreFromKrText(poolKr)), amountWords(left < 0n ? -left : left)];
  return left < 0n
    ? {
        da: `${said.da}. Puljen på ${all.da} mangler ${some.da} i ${least.year}`,
        en: `${said.en}. The pool of ${all.en} lacks ${some.en} in ${least.year}`,
      }
    : {
        da: `${said.da}. Puljen på ${all.da} har mindst ${some.da} tilbage`,
        en: `${said.en}. The pool of ${all.en} has at least ${some.en} left`,
      };
}

/** What nobody knows is in no sum, so it is said beside them. */
function withUnknown(items: readonly ProjectRoom[], said: Words): Words {
  const count = items.reduce((sum, { unknownCosts }) => sum + unknownCosts, 0);
  if (count === 0) return said;
  return count === 1
    ? {
        da: `${said.da}. Ét lån i puljen har intet kendt beløb i kroner og er ikke med`,
        en: `${said.en}. One loan from the pool has no known amount in kr. and is not counted`,
      }
    : {
        da: `${said.da}. ${count} lån i puljen har intet kendt beløb i kroner og er ikke med`,
        en: `${said.en}. ${count} loans from the pool have no known amount in kr. and are not counted`,
      };
}
