import type { MethodSettings } from '@gevinst/contract';
import { CITIZEN_AND_FINANCE } from './catalogue/borgerservice-og-it';
import { PROEVESTRUP } from './catalogue/proevestrup';
import { TECHNICAL_AND_CULTURE } from './catalogue/teknik-kultur';
import { WELFARE } from './catalogue/velfaerd';
import { type DemoAccount, EXAMPLE_PEOPLE, SECOND_PEOPLE } from './demo-accounts';
import type { DemoProject } from './demo-project';

export interface DemoMunicipality {
  readonly name: string;
  readonly people: readonly DemoAccount[];
  readonly projects: readonly DemoProject[];
  /** Where it has settled what the method leaves open; the rest is as usual, all of it where it is null. */
  readonly settled: Partial<MethodSettings> | null;
}

/** The fictitious municipalities. The second shows that nobody sees another's figures. */
export const DEMO_MUNICIPALITIES: readonly DemoMunicipality[] = [
  {
    name: 'Eksempelkøbing Kommune',
    people: EXAMPLE_PEOPLE,
    projects: [...CITIZEN_AND_FINANCE, ...TECHNICAL_AND_CULTURE, ...WELFARE],
    settled: { poolKr: '60000000.00' },
  },
  { name: 'Prøvestrup Kommune', people: SECOND_PEOPLE, projects: PROEVESTRUP, settled: null },
];
