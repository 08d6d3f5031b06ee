import { completed, type DemoBoards, evaluated, idea, started } from './demo-board';

/** Visits on a screen that fall short, aids that come as promised, and training that nobody counts yet. */
export const CARE_BOARDS: DemoBoards = {
  'SS-02': {
    led: 'office',
    capacityDays: '5',
    pinned: [0, 1],
    meetings: [
      {
        on: '2026-09-22',
        people: ['Hanne Skov', 'Bente Riis', 'Tariq Aziz'],
        nextAt: '2026-10-20T07:30:00Z',
      },
      {
        on: '2026-10-20',
        people: ['Hanne Skov', 'Bente Riis', 'Maja Thorsen'],
        nextAt: '2026-11-17T08:30:00Z',
      },
      {
        on: '2026-11-17',
        people: ['Hanne Skov', 'Bente Riis', 'Tariq Aziz', 'Maja Thorsen'],
        nextAt: '2026-12-08T08:30:00Z',
      },
    ],
    ideas: [
      idea('2026-09-22', 'office', 'Foreslå skærm allerede ved visitationen', [5, 2]),
      idea('2026-09-22', 'team', 'En skærmvært i hver gruppe', [4, 2]),
      idea('2026-10-20', 'leadership', 'Egne tekniske køreture, når skærmen driller', [4, 4]),
      idea('2026-10-20', 'team', 'Folder til pårørende', [2, 1]),
      idea('2026-10-20', 'analyst', 'Udskift alle skærme på én gang', [2, 5]),
      {
        ...idea('2026-11-17', 'team', 'Hold aftenbesøg på skærm i weekenden'),
        question: {
          by: 'office',
          text: 'Hvor mange borgere taler vi om?',
          answer: 'Omkring 40, flest i Nordgruppen',
        },
      },
      idea('2026-11-17', 'office', 'Prøv skærm i to uger, før I siger nej', [4, 1]),
      idea('2026-11-19', 'analyst', 'Vis hver gruppe sit eget tal'),
    ],
    actions: [
      {
        title: 'Skærmskole for alle medarbejdere',
        ...{ owner: 'Bente Riis', on: '2026-02-03', deadline: '2026-05-29', days: '3', benefit: 0 },
        moves: [
          started('2026-02-16'),
          completed('2026-05-22'),
          evaluated(
            '2026-09-22',
            'no',
            'Alle kan bruge skærmen nu, men den bliver ikke foreslået.',
          ),
        ],
      },
      {
        title: 'Visitator foreslår skærm ved hver ny bevilling',
        ...{ owner: 'Hanne Skov', on: '2026-09-22', deadline: '2026-12-18', days: '2', benefit: 0 },
        idea: 'Foreslå skærm allerede ved visitationen',
        moves: [started('2026-11-02')],
      },
      {
        title: 'Ring til de 20, der sagde nej i foråret',
        ...{ owner: 'Tariq Aziz', on: '2026-09-22', deadline: '2026-11-06', days: '1', benefit: 0 },
        moves: [started('2026-10-05'), completed('2026-11-17')],
      },
      {
        title: 'Udpeg en skærmvært i hver af de fem grupper',
        ...{ owner: 'Maja Thorsen', on: '2026-10-20', deadline: '2026-11-20', days: '1' },
        idea: 'En skærmvært i hver gruppe',
        moves: [],
      },
    ],
  },
  'SS-01': {
    led: 'office',
    capacityDays: '3',
    pinned: [0, 1],
    meetings: [
      { on: '2026-10-01', people: ['Vibeke Juul', 'Søren Lykke'], nextAt: '2026-11-05T08:30:00Z' },
      {
        on: '2026-11-05',
        people: ['Vibeke Juul', 'Søren Lykke', 'Amina Noor'],
        nextAt: '2026-12-03T08:30:00Z',
      },
    ],
    ideas: [
      idea('2026-10-01', 'team', 'Film på to minutter om badebænk og rollator', [4, 1]),
      idea('2026-10-01', 'office', 'Lad apoteket udlevere de mindste hjælpemidler', [4, 4]),
      idea('2026-11-05', 'analyst', 'Send en kvittering på papir', [1, 3]),
      idea('2026-11-18', 'office', 'Spørg dem, der stadig ringer, hvorfor de gør det'),
    ],
    actions: [
      {
        title: 'Kortere skema: fra 31 til 12 spørgsmål',
        ...{
          owner: 'Søren Lykke',
          on: '2025-06-03',
          deadline: '2025-09-30',
          days: '3',
          benefit: 0,
        },
        moves: [
          started('2025-06-16'),
          completed('2025-09-18'),
          evaluated(
            '2025-12-04',
            'yes',
            'Sagerne kommer ind uden opkald; tiden er faldet hver måned.',
          ),
        ],
      },
      {
        title: 'Film på to minutter om badebænk og rollator',
        ...{ owner: 'Amina Noor', on: '2026-10-01', deadline: '2026-12-11', days: '2', benefit: 0 },
        idea: 'Film på to minutter om badebænk og rollator',
        moves: [started('2026-11-05')],
      },
      {
        title: 'Prøv udlevering på apoteket i Vesterby',
        ...{
          owner: 'Vibeke Juul',
          on: '2026-11-05',
          deadline: '2027-02-26',
          days: '1',
          benefit: 1,
        },
        idea: 'Lad apoteket udlevere de mindste hjælpemidler',
        moves: [],
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
