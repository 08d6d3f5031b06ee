import type { BudgetContent, ThemeFinding } from '@gevinst/contract';
import {
  closesWithoutReviewedGoal,
  dec,
  decimalFromOre,
  oreFromKrText,
  sumOre,
} from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted, danish, when } from './say';

const MILLION = 1_000_000;

/** Theme 6 in words: what is cut and decided, and which political goals are left behind. */
export function budgetFindings({ themes, today }: ThemeFacts): ThemeFinding[] {
  const { channels, budget } = themes.contents;
  const { goals } = budget;
  const late = goals.filter(
    ({ decision, decideOn }) => decision === null && decideOn !== null && decideOn < today,
  );
  return [
    ...when(
      closesWithoutReviewedGoal(channels.closures, goals),
      'warn',
      'En kanal lukker, men ingen servicemål er set efter',
      'A channel closes, but no service goal has been looked at again',
    ),
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

function effectWords({ effects }: BudgetContent): ThemeFinding[] {
  const sum = (of: BudgetContent['effects']) => millions(of.map(({ amountKr }) => amountKr));
  const inBudget = effects.filter((one) => one.inBudget);
  return when(
    effects.length > 0,
    inBudget.length === effects.length ? 'good' : 'note',
    `${danish(sum(inBudget))} af ${danish(sum(effects))} mio. kr. er indarbejdet i budgettet`,
    `${sum(inBudget)} of ${sum(effects)} million kr. are in the budget`,
  );
}

function millions(amounts: readonly string[]): string {
  const kr = decimalFromOre(sumOre(amounts.map(oreFromKrText)));
  return dec(kr).dividedBy(MILLION).toFixed(1);
}
