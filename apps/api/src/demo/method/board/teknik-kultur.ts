import { completed, type DemoBoards, evaluated, idea, started } from './demo-board';

/** Building cases off target, lamps that save a little too little, and a library where all is in order. */
export const TECHNICAL_AND_CULTURE_BOARDS: DemoBoards = {
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
  'TM-03': {
    capacityDays: '3',
    pinned: [0],
    meetings: [
      {
        on: '2026-10-06',
        people: ['Torben Høj', 'Lene Markussen'],
        nextAt: '2026-11-10T08:30:00Z',
      },
      {
        on: '2026-11-10',
        people: ['Torben Høj', 'Lene Markussen', 'Kim Østergård'],
        nextAt: '2026-12-08T12:00:00Z',
      },
    ],
    ideas: [
      idea('2026-10-06', 'team', 'Dæmp lyset en time tidligere på villaveje', [4, 2]),
      idea('2026-10-06', 'analyst', 'Målere i de 40 skabe, der ikke har en', [3, 4]),
      idea('2026-11-10', 'leadership', 'Sluk hver anden lampe på landevejene', [2, 4]),
      idea('2026-11-10', 'team', 'Skilt med “Her sparer vi strøm”', [1, 1]),
      {
        ...idea('2026-11-18', 'office', 'Spørg grundejerforeningerne, hvor der er for lyst'),
        question: { by: 'team', text: 'Skal det over udvalget først?' },
      },
    ],
    actions: [
      {
        title: 'Skift de 300 lamper, der blev sprunget over',
        ...{ owner: 'Kim Østergård', on: '2026-04-14', deadline: '2026-08-31', days: '2' },
        benefit: 0,
        moves: [
          started('2026-05-04'),
          completed('2026-08-26'),
          evaluated('2026-11-10', 'yes', 'Regningen er lavere end i foråret, men ikke nok.'),
        ],
      },
      {
        title: 'Lyset dæmpes fra kl. 22 på villaveje',
        ...{ owner: 'Torben Høj', on: '2026-10-06', deadline: '2026-12-01', days: '1', benefit: 0 },
        idea: 'Dæmp lyset en time tidligere på villaveje',
        moves: [started('2026-10-27')],
      },
      {
        title: 'Gennemgå elregningen for de 40 skabe uden måler',
        ...{ owner: 'David Frost', on: '2026-10-06', deadline: '2026-11-06', days: '1' },
        benefit: 0,
        moves: [started('2026-10-20'), completed('2026-11-10')],
      },
      {
        title: 'Tilbud på målere til skabene',
        ...{ owner: 'Lene Markussen', on: '2026-11-10', deadline: '2027-01-22', days: '1' },
        idea: 'Målere i de 40 skabe, der ikke har en',
        moves: [],
      },
    ],
  },
  'KF-02': {
    capacityDays: '3',
    pinned: [0, 1],
    meetings: [
      {
        on: '2026-10-21',
        people: ['Ulla Bjerre', 'Jonas Lind', 'Fatma Yilmaz'],
        nextAt: '2026-11-18T08:30:00Z',
      },
      {
        on: '2026-11-18',
        people: ['Ulla Bjerre', 'Jonas Lind'],
        nextAt: '2026-12-16T08:30:00Z',
        phone: { name: 'Grete, biblioteksven', text: 'Lad os låne nøgle til mødelokalet selv' },
      },
    ],
    ideas: [
      idea('2026-10-21', 'team', 'Læseklub uden personale mandag aften', [4, 1]),
      idea('2026-10-21', 'office', 'Samme adgangskort som svømmehallen', [3, 4]),
      idea('2026-10-21', 'leadership', 'Åbent uden personale også søndag aften', [3, 3]),
      idea('2026-11-18', 'analyst', 'Ny tæller ved bagdøren', [2, 1]),
      idea('2026-11-18', 'office', 'Skriv på døren, hvornår der er hjælp at få', [3, 1]),
    ],
    actions: [
      {
        title: 'Vis nye lånere rundt, når der ikke er personale',
        ...{
          owner: 'Ulla Bjerre',
          on: '2024-09-04',
          deadline: '2024-11-29',
          days: '2',
          benefit: 1,
        },
        moves: [
          started('2024-09-16'),
          completed('2024-11-25'),
          evaluated('2025-02-12', 'yes', 'Flere kommer om aftenen, og få ringer efter hjælp.'),
        ],
      },
      {
        title: 'Læseklub mandag aften i Østbyen',
        ...{ owner: 'Jonas Lind', on: '2026-10-21', deadline: '2027-01-29', days: '1', benefit: 1 },
        idea: 'Læseklub uden personale mandag aften',
        moves: [started('2026-11-18')],
      },
      {
        title: 'Aftal adgangskort med svømmehallen',
        ...{ owner: 'Fatma Yilmaz', on: '2026-11-18', deadline: '2027-03-05', days: '2' },
        idea: 'Samme adgangskort som svømmehallen',
        moves: [],
      },
    ],
  },
};
