import type { StaffingRisk, ThemeFinding } from '@gevinst/contract';
import { competenceGap } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted, danish, listed } from './say';

/** Theme 4 in words: tasks left with too few, and roles that lack something. */
export function organisationFindings({ themes, staffing }: ThemeFacts): ThemeFinding[] {
  const { competences, prerequisites, focusShifts } = themes.contents.organisation;
  const gaps = competences.map(competenceGap).filter((gap) => gap !== 'none');
  return [
    ...staffing.map((risk) => staffingWords(risk, themes.projectId)),
    ...counted(
      'warn',
      gaps.length,
      ['Én rolle mangler myndighed eller evne', 'One role lacks authority or ability'],
      ['{n} roller mangler myndighed eller evne', '{n} roles lack authority or ability'],
    ),
    ...counted(
      'note',
      prerequisites.filter(({ done }) => !done).length,
      [
        'Én forudsætning hos borgerne er ikke på plads',
        'One prerequisite among citizens is not in place',
      ],
      [
        '{n} forudsætninger hos borgerne er ikke på plads',
        '{n} prerequisites among citizens are not in place',
      ],
    ),
    ...counted(
      'note',
      focusShifts.length,
      ['Ét skift i fokus er beskrevet', 'One shift of focus is described'],
      ['{n} skift i fokus er beskrevet', '{n} shifts of focus are described'],
    ),
    ...counted(
      'good',
      gaps.length === 0 ? competences.length : 0,
      ['Rollen har både myndighed og evne', 'The role has both authority and ability'],
      [
        'Alle {n} roller har både myndighed og evne',
        'All {n} roles have both authority and ability',
      ],
    ),
  ];
}

function staffingWords(risk: StaffingRisk, projectId: string): ThemeFinding {
  const { unit, task, left, floor, projects } = risk;
  const others = projects.filter(({ id }) => id !== projectId).map(({ name }) => name);
  const together = others.length > 0;
  return {
    tone: 'warn',
    da:
      `${unit}: ${task} står tilbage med ${danish(left)} årsværk` +
      (together ? `, når ${listed(others, 'og')} regnes med` : '') +
      `; grænsen er ${danish(floor)}`,
    en:
      `${unit}: ${task} is left with ${left} full-time staff` +
      (together ? ` when ${listed(others, 'and')} is counted in` : '') +
      `; the floor is ${floor}`,
  };
}
