import type { ThemeFinding } from '@gevinst/contract';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted } from './say';

/** Theme 5 in words: what is not measured, and what nobody acts on. Success is told apart from benefit. */
export function followUpFindings({ themes, calendar }: ThemeFacts): ThemeFinding[] {
  const acted = new Set(
    themes.contents.followUp.rows
      .filter(({ actor }) => actor.trim() !== '')
      .map(({ indicatorId }) => indicatorId),
  );
  const without = calendar.filter(({ indicatorId }) => !acted.has(indicatorId));
  const of = (kind: 'benefit' | 'success') => calendar.filter((row) => row.kind === kind).length;
  return [
    ...counted(
      'warn',
      calendar.filter(({ state }) => state === 'notMeasured').length,
      ['Én måling er forfalden og mangler', 'One measurement is due and missing'],
      ['{n} målinger er forfaldne og mangler', '{n} measurements are due and missing'],
    ),
    ...counted(
      'warn',
      without.length,
      ['Én indikator er der ingen, der handler på', 'Nobody acts on one indicator'],
      ['{n} indikatorer er der ingen, der handler på', 'Nobody acts on {n} indicators'],
    ),
    ...counted(
      'warn',
      calendar.filter(({ kind, benefits }) => kind === 'benefit' && benefits.length === 0).length,
      [
        'Én gevinstindikator hører ikke til nogen gevinst i planen',
        'One benefit indicator belongs to no benefit of the plan',
      ],
      [
        '{n} gevinstindikatorer hører ikke til nogen gevinst i planen',
        '{n} benefit indicators belong to no benefit of the plan',
      ],
    ),
    ...counted(
      'note',
      of('benefit'),
      ['Én indikator viser, om gevinsten kommer', 'One indicator shows whether the benefit comes'],
      ['{n} indikatorer viser, om gevinsterne kommer', '{n} indicators show whether benefits come'],
    ),
    ...counted(
      'note',
      of('success'),
      [
        'Én viser, om løsningen er en succes, og tæller ikke som gevinst',
        'One shows whether the solution is a success and does not count as a benefit',
      ],
      [
        '{n} viser, om løsningen er en succes, og tæller ikke som gevinst',
        '{n} show whether the solution is a success and do not count as benefits',
      ],
    ),
  ];
}
