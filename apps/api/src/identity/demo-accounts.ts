import type { SignInOptions } from '@gevinst/contract';

const account = (label: string, name: string) => ({
  label,
  email: `${name}@eksempelkoebing.test`,
  password: 'gevinst-demo',
});

/** Shown on the demo's sign-in page; the demo makes exactly these. */
export const DEMO_ACCOUNTS: SignInOptions['demoAccounts'] = [
  account('Digitaliseringskontoret', 'kontor'),
  account('Ledelsen', 'ledelse'),
  account('Analytiker', 'analytiker'),
  account('Projektteam', 'team'),
];
