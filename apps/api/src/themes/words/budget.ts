import type { BudgetContent, ThemeFinding } from '@gevinst/contract';
import { isHarvested, isUndecidedInBudget, oreFromKrText, sumOre } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { closingWords } from './closing';
import { amountWords, counted, when } from './say';
import type { Words } from '../../model/theme/theme-names';

/** Theme 6 in words: what is cut and decided, and which political goals are left behind. */
export function budgetFindings({ themes, today, poolPays }: ThemeFacts): ThemeFinding[] {
  const { budget } = themes.contents;
  const { goals } = budget;
  const late = goals.filter(
    ({ decision, decideOn }) => decision === null && decideOn !== null && decideOn < today,
  );
  return [
    ...closingWords({ themes }),
    ...counted(
      'warn',
      late.length,
      ['Ét politisk mål skulle være besluttet', 'One political goal should be decided by now'],
      ['{n} politiske mål skulle være besluttet', '{n} political goals should be decided by now'],
    ),
    ...counted(
      'warn',
      goals.filter(({ reviewed }) => !reviewed).length,
      ['Ét politisk mål er ikke set efter', 'One political goal has not been looked at again'],
      ['{n} politiske mål er ikke set efter', '{n} political goals have not been looked at again'],
    ),
    ...modelWords(budget.funding, poolPays),
    ...effectWords(budget),
    ...when(
      budget.funding !== null,
      'note',
      budget.funding === 'pool'
        ? 'Investeringspuljen betaler og får pengene igen, når budgettet falder'
        : 'Hver bevilling søges for sig; de første år må gerne være svage',
      budget.funding === 'pool'
        ? 'The investment pool pays and is paid back as the budget falls'
        : 'Money is applied for case by case; the first years may be weak',
    ),
  ];
}

/** The model that is chosen, and who pays by the plan, contradict each other. S8.5, S8.6. */
function modelWords(
  funding: BudgetContent['funding'],
  poolPays: ThemeFacts['poolPays'],
): ThemeFinding[] {
  return [
    ...when(
      funding === 'caseByCase' && poolPays === true,
      'warn',
      'Modellen er én bevilling ad gangen, men den godkendte plan låner af investeringspuljen',
      'The model is one grant at a time, but the approved plan borrows from the investment pool',
    ),
    ...when(
      funding === 'pool' && poolPays === false,
      'warn',
      'Modellen er investeringspuljen, men den godkendte plan låner intet af den',
      'The model is the investment pool, but the approved plan borrows nothing from it',
    ),
  ];
}

function effectWords({ effects }: BudgetContent): ThemeFinding[] {
  const levels = Map.groupBy(effects, ({ priceLevelYear }) => priceLevelYear);
  const several = levels.size > 1;
  return [
    ...counted(
      'warn',
      effects.filter(isUndecidedInBudget).length,
      [
        'Én budgetvirkning står som indarbejdet, men ledelsen har ikke besluttet den',
        'One budget effect is said to be in the budget, but leadership has not decided it',
      ],
      [
        '{n} budgetvirkninger står som indarbejdet, men ledelsen har ikke besluttet dem',
        '{n} budget effects are said to be in the budget, but leadership has not decided them',
      ],
    ),
    ...[...levels]
      .toSorted(([a], [b]) => (a ?? 0) - (b ?? 0))
      .flatMap(([year, own]) => levelWords(own, several ? priceLevel(year) : NOTHING)),
    ...when(
      several,
      'note',
      'Beløbene står i flere prisniveauer og er ikke lagt sammen',
      'The amounts are at several price levels and are not added up',
    ),
  ];
}

/** What falls and what rises, each with how much of it is decided and taken out; amounts of one price level. */
function levelWords(effects: BudgetContent['effects'], level: Words): ThemeFinding[] {
  const isCut = ({ amountKr }: Effect) => !amountKr.startsWith('-');
  const [cuts, rises] = [effects.filter(isCut), effects.filter((one) => !isCut(one))];
  return [
    ...partWords(cuts, level, {
      da: (part, all) => `${part} af ${all} er indarbejdet i budgettet`,
      en: (part, all) => `${part} of ${all} are in the budget`,
    }),
    ...partWords(rises, level, {
      da: (part, all) => `Budgettet stiger med ${all}; ${part} er indarbejdet`,
      en: (part, all) => `The budget rises by ${all}; ${part} is in it`,
    }),
  ];
}

function partWords(
  effects: BudgetContent['effects'],
  level: Words,
  say: Readonly<Record<'da' | 'en', (part: string, all: string) => string>>,
): ThemeFinding[] {
  const sum = (of: BudgetContent['effects']) =>
    amountWords(sumOre(of.map(({ amountKr }) => oreFromKrText(amountKr.replace('-', '')))));
  const [part, all] = [sum(effects.filter(isHarvested)), sum(effects)];
  return when(
    effects.length > 0,
    effects.every(isHarvested) ? 'good' : 'note',
    say.da(part.da, all.da) + level.da,
    say.en(part.en, all.en) + level.en,
  );
}

type Effect = BudgetContent['effects'][number];
const NOTHING: Words = { da: '', en: '' };

const priceLevel = (year: number | null): Words =>
  year === null
    ? { da: ' (uden prisniveau)', en: ' (no price level)' }
    : { da: ` (${year}-p/l)`, en: ` (${year} prices)` };
