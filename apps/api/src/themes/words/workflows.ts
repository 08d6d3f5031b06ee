import type { ThemeFinding } from '@gevinst/contract';
import { countRules, isUnowned, type RuleCounts } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted, when } from './say';
import type { Words } from '../../model/theme/theme-names';

/** Theme 2 in words: which rules are only habits, which are open, and what they brake. */
export function workflowFindings({ themes }: ThemeFacts): ThemeFinding[] {
  const { rules, workflows } = themes.contents.workflows;
  const counts = countRules(rules);
  return [
    ...ruleFindings(counts),
    ...counted(
      'warn',
      workflows.filter(isUnowned).length,
      ['Én ubunden arbejdsgang har ingen ansvarlig', 'One unbound workflow has nobody responsible'],
      [
        '{n} ubundne arbejdsgange har ingen ansvarlig',
        '{n} unbound workflows have nobody responsible',
      ],
    ),
    ...when(
      rules.length > 0 && counts.open === 0,
      'good',
      'Der er taget stilling til alle regler',
      'A stand has been taken on every rule',
    ),
    ...counted(
      'note',
      workflows.length,
      ['Én arbejdsgang ændrer sig', 'One workflow changes'],
      ['{n} arbejdsgange ændrer sig', '{n} workflows change'],
    ),
  ];
}

function ruleFindings(counts: RuleCounts): ThemeFinding[] {
  return [
    ...counted(
      'warn',
      counts.braking,
      ['Én regel bremser en gevinst', 'One rule brakes a benefit'],
      ['{n} regler bremser gevinster', '{n} rules brake benefits'],
    ),
    ...counted(
      'warn',
      counts.open,
      ['Én regel er der ikke taget stilling til', 'On one rule nobody has taken a stand'],
      ['{n} regler er der ikke taget stilling til', 'On {n} rules nobody has taken a stand'],
    ),
    ...counted(
      'note',
      counts.habits,
      ['Én regel er en vane', 'One rule is a habit'],
      ['{n} regler er vaner', '{n} rules are habits'],
    ),
    ...counted(
      'note',
      counts.believed,
      ['Én regel har aldrig været en', 'One rule never was one'],
      ['{n} regler har aldrig været regler', '{n} rules never were rules'],
    ),
  ];
}

/** The rules of all plans in one sentence: "14 regler er vaner". */
export function rulesSentence(counts: RuleCounts): Words {
  if (counts.all === 0)
    return {
      da: 'Der er ikke skrevet regler ind endnu',
      en: 'No rules have been written down yet',
    };
  const head =
    counts.habits === 0
      ? { da: 'Ingen regler er vaner', en: 'No rules are habits' }
      : counts.habits === 1
        ? { da: 'Én regel er en vane', en: 'One rule is a habit' }
        : { da: `${counts.habits} regler er vaner`, en: `${counts.habits} rules are habits` };
  const brake =
    counts.braking === 0
      ? { da: '', en: '' }
      : counts.braking === 1
        ? { da: ', og én regel bremser en gevinst', en: ', and one rule brakes a benefit' }
        : {
            da: `, og ${counts.braking} regler bremser gevinster`,
            en: `, and ${counts.braking} rules brake benefits`,
          };
  return { da: head.da + brake.da, en: head.en + brake.en };
}
