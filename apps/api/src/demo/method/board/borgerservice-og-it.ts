import { completed, type DemoBoards, evaluated, idea, started } from './demo-board';

/** A loop that is closed, and buying that goes around the agreements. */
export const CITIZEN_AND_FINANCE_BOARDS: DemoBoards = {
  'BS-01': {
    capacityDays: '6',
    pinned: [0],
    meetings: [
      { on: '2026-09-14', people: ['Rikke Bach', 'Omar Said'], nextAt: '2026-11-02T08:30:00Z' },
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
  'OI-04': {
    led: 'analyst',
    capacityDays: '4',
    pinned: [0],
    meetings: [
      {
        on: '2026-10-23',
        people: ['Poul Kragh', 'Signe Ravn', 'Birthe Lauridsen'],
        nextAt: '2026-11-13T08:30:00Z',
      },
      { on: '2026-11-13', people: ['Poul Kragh', 'Signe Ravn'], nextAt: '2026-12-04T08:30:00Z' },
    ],
    ideas: [
      idea('2026-10-23', 'analyst', 'Månedlig liste til de ti, der køber mest udenom', [5, 1]),
      idea('2026-10-23', 'office', 'Skolernes egne varer ind i kataloget', [4, 4]),
      idea('2026-11-13', 'team', 'Plakat i kopirummet', [1, 1]),
      idea('2026-11-13', 'leadership', 'Luk for betalingskort i alle afdelinger', [2, 4]),
      idea('2026-11-20', 'team', 'Gør det lettere at finde toner og papir'),
    ],
    actions: [
      {
        title: 'Ny søgning i aftalekataloget',
        ...{ owner: 'Signe Ravn', on: '2026-03-06', deadline: '2026-06-30', days: '2', benefit: 0 },
        moves: [
          started('2026-03-20'),
          completed('2026-06-24'),
          evaluated('2026-10-23', 'tooEarly', 'Flere søger, men vi kan ikke se, om de også køber.'),
        ],
      },
      {
        title: 'Liste over køb uden om aftalerne til hver afdeling',
        ...{ owner: 'Poul Kragh', on: '2026-10-23', deadline: '2026-12-11', days: '1', benefit: 0 },
        idea: 'Månedlig liste til de ti, der køber mest udenom',
        moves: [started('2026-11-13')],
      },
      {
        title: 'Møde med de fire største skoler om deres varer',
        ...{ owner: 'Birthe Lauridsen', on: '2026-10-23', deadline: '2026-11-13', days: '1' },
        moves: [],
      },
    ],
  },
};
