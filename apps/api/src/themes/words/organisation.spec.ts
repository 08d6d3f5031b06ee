import { OrganisationContent, type StaffingRisk } from '@gevinst/contract';
import { writtenThemes } from '../../model/theme/written-themes';
import type { ThemeFacts } from '../facts/theme-facts';
import { organisationFindings } from './organisation';

describe('theme 4 in words', () => {
  const said = (content: object, staffing: readonly StaffingRisk[] = []) => {
    const themes = writtenThemes('p', []);
    const organisation = OrganisationContent.parse(content);
    const contents = { ...themes.contents, organisation };
    const facts = { themes: { ...themes, contents }, staffing } as unknown as ThemeFacts;
    return organisationFindings(facts).map(({ da }) => da);
  };
  const competence = (at: number, role: string, has: boolean) => ({
    ...{ id: `10000000-0000-4000-8000-00000000000${at}`, role, what: `Kan ${at}` },
    ...{ authority: { needs: true, has }, ability: { needs: true, has: true } },
  });

  it('S6.4 a role that lacks two competences is one role', () => {
    const lacking = ['Sagsbehandler', 'sagsbehandler '].map((role, at) =>
      competence(at, role, false),
    );
    expect(said({ competences: lacking })).toEqual(['Én rolle mangler myndighed eller evne']);
    const able = [competence(1, 'Leder', true), competence(2, 'Leder', true)];
    expect(said({ competences: able })).toEqual(['Rollen har både myndighed og evne']);
  });

  it('S6.1 nobody is left with less than none: a task that gives up more than it has is said to', () => {
    const risk = { unit: 'Posten', task: 'breve', before: '2', left: '-0.5', floor: '0.5' };
    const one = { id: 'p', name: 'P' };
    expect(said({}, [{ ...risk, projects: [one] }])).toEqual([
      'Posten: breve skal af med 2,5 årsværk, men har kun 2',
    ]);
    expect(said({}, [{ ...risk, projects: [one, { id: 'q', name: 'Projekt Q' }] }])).toEqual([
      'Posten: breve skal af med 2,5 årsværk, når Projekt Q regnes med, men har kun 2',
    ]);
  });
});
