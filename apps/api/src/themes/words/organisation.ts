import type { StaffingRisk, ThemeFinding } from '@gevinst/contract';
import { competenceGap, dec } from '@gevinst/domain';
import type { ThemeFacts } from '../facts/theme-facts';
import { counted, danish, listed } from './say';

/** Theme 4 in words: tasks left with too few, and roles that lack something. */
export function organisationFindings({ themes, staffing }: ThemeFacts): ThemeFinding[] {
  const { competences, prerequisites, focusShifts } = themes.contents.organisation;
  const roles = rolesOf(competences);
  const gaps = rolesOf(competences.filter((one) => competenceGap(one) !== 'none'));
  return [
    ...staffing.map((risk) => staffingWords(risk, themes.projectId)),
    ...counted(
      'warn',
      gaps.size,
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
      gaps.size === 0 ? roles.size : 0,
      ['Rollen har både myndighed og evne', 'The role has both authority and ability'],
      [
        'Alle {n} roller har både myndighed og evne',
        'All {n} roles have both authority and ability',
      ],
    ),
  ];
}

/** A role that lacks two competences is one role. */
const rolesOf = (competences: readonly { readonly role: string }[]) =>
  new Set(competences.map(({ role }) => role.trim().toLocaleLowerCase('da')));

function staffingWords(risk: StaffingRisk, projectId: string): ThemeFinding {
  const { unit, task, before, left, floor, projects } = risk;
  const others = projects.filter(({ id }) => id !== projectId).map(({ name }) => name);
  const together = others.length > 0;
  const taken = dec(before).minus(left).toString();
  if (dec(left).isNegative())
    return {
      tone: 'warn',
      da:
        `${unit}: ${task} skal af med ${danish(taken)} årsværk` +
        (together ? `, når ${listed(others, 'og')} regnes med` : '') +
        `, men har kun ${danish(before)}`,
      en:
        `${unit}: ${task} is to give up ${taken} full-time staff` +
        (together ? ` when ${listed(others, 'and')} is counted in` : '') +
        `, but has only ${before}`,
    };
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
