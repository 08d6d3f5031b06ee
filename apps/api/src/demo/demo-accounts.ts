import type { Role } from '@gevinst/contract';

export const DEMO_TODAY = '2026-11-23';
export const DEMO_PASSWORD = 'gevinst-demo';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** The people of the fictitious municipalities; one of each role in the first. */
export const EXAMPLE_PEOPLE: readonly DemoAccount[] = [
  { email: 'kontor@eksempelkoebing.test', name: 'Anne Dahl', role: 'office' },
  { email: 'ledelse@eksempelkoebing.test', name: 'Bo Lindholm', role: 'leadership' },
  { email: 'analytiker@eksempelkoebing.test', name: 'Clara Holm', role: 'analyst' },
  { email: 'team@eksempelkoebing.test', name: 'David Frost', role: 'team' },
];

export const SECOND_PEOPLE: readonly DemoAccount[] = [
  { email: 'kontor@proevestrup.test', name: 'Eva Prøve', role: 'office' },
  { email: 'ledelse@proevestrup.test', name: 'Finn Prøve', role: 'leadership' },
];
