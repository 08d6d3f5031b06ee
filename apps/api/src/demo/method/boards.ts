import type { DemoBoard } from './demo-board';

/** Boards in three states: off target with open ideas, a loop that is closed, and one that has just begun. */
export const BOARDS: Readonly<Record<string, DemoBoard>> = {
  'TM-01': {
    capacityDays: '4',
    pinned: [0, 1],
    meetings: [
      {
        on: '2026-10-12',
        people: ['Mette Holm', 'Ali Rahimi', 'Jens Toft'],
        nextAt: '2026-11-09T08:30:00Z',
      },
      {
        on: '2026-11-09',
        people: ['Mette Holm', 'Ali Rahimi', 'Jens Toft', 'Sanne Friis'],
        nextAt: '2026-11-30T08:30:00Z',
        phone: { name: 'Karen, arkitekt', text: 'Skriv, hvad en hel ansøgning er' },
      },
    ],
    ideas: [
      { text: 'Luk PDF-blanketten', by: 'team', on: '2026-10-12', scores: [5, 2] },
      { text: 'Kvik-tjek ved modtagelsen', by: 'office', on: '2026-10-12', scores: [4, 1] },
      { text: 'Fast telefontid for rådgivere', by: 'analyst', on: '2026-11-09', scores: [4, 4] },
      { text: 'Kortere vejledning til carporte', by: 'team', on: '2026-11-09', scores: [2, 2] },
      { text: 'Eget system til nabohøring', by: 'leadership', on: '2026-11-09', scores: [2, 5] },
      { text: 'Ring til dem, der stopper ved bilag', by: 'analyst', on: '2026-11-18' },
      {
        text: 'Vis et eksempel på en god tegning',
        by: 'team',
        on: '2026-11-18',
        question: {
          by: 'office',
          text: 'Også for carporte?',
          answer: 'Ja, for de tre hyppigste slags sager',
        },
      },
      {
        text: 'Lad ansøgeren se, hvor sagen ligger',
        by: 'leadership',
        on: '2026-11-20',
        question: { by: 'team', text: 'På Mit Overblik eller på vores egen side?' },
      },
    ],
    actions: [
      {
        title: 'Brev til de ti største rådgivere',
        owner: 'Mette Holm',
        on: '2026-06-08',
        deadline: '2026-07-01',
        days: '1',
        benefit: 1,
        moves: [
          { on: '2026-06-09', to: 'started' },
          { on: '2026-06-26', to: 'completed' },
          {
            on: '2026-10-12',
            to: 'evaluated',
            evaluation: { moved: 'yes', note: 'Flere ansøgninger er hele fra begyndelsen.' },
          },
        ],
      },
      {
        title: 'Kvik-tjek ved modtagelsen',
        owner: 'David Frost',
        on: '2026-10-12',
        deadline: '2026-12-15',
        days: '2',
        idea: 'Kvik-tjek ved modtagelsen',
        benefit: 0,
        moves: [{ on: '2026-10-20', to: 'started' }],
      },
      {
        title: 'Ny knap på forsiden',
        owner: 'Ali Rahimi',
        on: '2026-10-12',
        deadline: '2026-11-17',
        days: '1',
        benefit: 1,
        moves: [],
      },
    ],
  },
  'BS-01': {
    capacityDays: '6',
    pinned: [0],
    meetings: [
      {
        on: '2026-09-14',
        people: ['Rikke Bach', 'Omar Said'],
        nextAt: '2026-11-02T08:30:00Z',
      },
      {
        on: '2026-11-02',
        people: ['Rikke Bach', 'Omar Said', 'Lis Krogh'],
        nextAt: '2026-12-07T08:30:00Z',
      },
    ],
    ideas: [
      {
        text: 'Send de fire ukendte dokumenttyper til leverandøren hver uge',
        by: 'office',
        on: '2026-09-14',
        scores: [5, 1],
      },
      {
        text: 'Bed afdelingerne om ens overskrifter',
        by: 'team',
        on: '2026-09-14',
        scores: [3, 3],
      },
      { text: 'Journalisér i hånden indtil januar', by: 'analyst', on: '2026-11-02' },
    ],
    actions: [
      {
        title: 'Ens overskrifter i de fem største afdelinger',
        owner: 'Lis Krogh',
        on: '2026-04-13',
        deadline: '2026-06-01',
        days: '2',
        benefit: 0,
        moves: [
          { on: '2026-04-20', to: 'started' },
          { on: '2026-05-28', to: 'completed' },
          { on: '2026-06-03', to: 'started', reason: 'To afdelinger manglede stadig' },
          { on: '2026-06-19', to: 'completed' },
          {
            on: '2026-09-14',
            to: 'evaluated',
            evaluation: {
              moved: 'no',
              note: 'Overskrifterne er ens nu, men den nye version kender dem ikke.',
            },
          },
        ],
      },
      {
        title: 'Ugentlig liste til leverandøren',
        owner: 'Omar Said',
        on: '2026-09-14',
        deadline: '2027-01-15',
        days: '3',
        idea: 'Send de fire ukendte dokumenttyper til leverandøren hver uge',
        benefit: 0,
        moves: [{ on: '2026-09-21', to: 'started' }],
      },
    ],
  },
  'SS-05': {
    capacityDays: '3',
    pinned: [],
    meetings: [],
    ideas: [
      {
        text: 'Terapeuterne tæller træninger hver fredag',
        by: 'office',
        on: '2026-11-16',
        scores: [5, 1],
      },
      { text: 'Spørg tre borgere, hvad der holder dem hjemmefra', by: 'team', on: '2026-11-17' },
    ],
    actions: [
      {
        title: 'Tæl træninger hver fredag',
        owner: 'Sofie Lund',
        on: '2026-11-16',
        deadline: '2026-11-27',
        days: '1',
        idea: 'Terapeuterne tæller træninger hver fredag',
        benefit: 0,
        moves: [],
      },
    ],
  },
};
