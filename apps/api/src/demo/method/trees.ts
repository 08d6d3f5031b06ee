import type { Doam } from '@gevinst/contract';

/** What someone has said of one change or benefit of a fictitious project, by its place in the catalogue. */
export interface DemoTree {
  /** The day it was drawn. */
  readonly on: string;
  readonly changes: readonly { readonly owner?: string; readonly description: string }[];
  readonly benefits: readonly {
    /** The changes it follows from, by their place. */
    readonly from: readonly number[];
    readonly test?: Partial<Doam>;
  }[];
}

const PASSED = {
  description: 'yes',
  observable: 'yes',
  attribution: 'yes',
  measurement: 'yes',
} as const;

/** Trees that a team has worked on; the others are as their plan made them. */
export const TREES: Readonly<Record<string, DemoTree>> = {
  'BS-01': {
    on: '2026-09-14',
    changes: [
      {
        owner: 'Mette Holm',
        description: 'Indgående post genkendes og lægges på sagen uden hænder.',
      },
      { description: 'Kun de dokumenter, som systemet er i tvivl om, vises for en sagsbehandler.' },
    ],
    benefits: [
      { from: [0, 1], test: PASSED },
      {
        from: [0],
        test: {
          ...PASSED,
          attribution: 'unsure',
          note: 'Vikarer spares også, fordi der kommer mindre post.',
        },
      },
    ],
  },
  'BS-03': {
    on: '2026-10-05',
    changes: [
      { description: 'Borgeren får en sms, når tiden er aftalt.' },
      { description: 'En sms dagen før i stedet for et brev ugen før.' },
    ],
    benefits: [
      { from: [0, 1], test: PASSED },
      {
        from: [1],
        test: {
          ...PASSED,
          attribution: 'no',
          note: 'Digital Post uden print regner med den samme porto. Vi skal dele den.',
        },
      },
    ],
  },
  'TM-01': {
    on: '2026-10-19',
    changes: [
      { description: 'Ansøgeren kan ikke sende, før tegninger og fuldmagt er med.' },
      { owner: 'Ida Bruun', description: 'Naboer svarer i selvbetjeningen i stedet for på papir.' },
    ],
    benefits: [
      { from: [0, 1], test: { ...PASSED, observable: 'unsure' } },
      { from: [0, 1], test: PASSED },
    ],
  },
  'OI-01': {
    on: '2026-08-24',
    changes: [{ description: 'Robotten bogfører, når ordre og faktura stemmer.' }],
    benefits: [
      { from: [0], test: PASSED },
      { from: [0], test: { description: 'yes', observable: 'no', attribution: 'unsure' } },
    ],
  },
};
