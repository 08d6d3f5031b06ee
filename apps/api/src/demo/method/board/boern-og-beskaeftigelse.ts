import { completed, type DemoBoards, evaluated, idea, started } from './demo-board';

/** A plan that was changed twice, and refunds that are held back by our own rules. */
export const CHILDREN_AND_WORK_BOARDS: DemoBoards = {
  'BU-01': {
    led: 'office',
    capacityDays: '4',
    pinned: [0, 1],
    meetings: [
      {
        on: '2026-10-08',
        people: ['Charlotte Vinther', 'Mads Enevold'],
        nextAt: '2026-11-12T08:30:00Z',
      },
      {
        on: '2026-11-12',
        people: ['Charlotte Vinther', 'Mads Enevold', 'Zeynep Kaya'],
        nextAt: '2026-12-10T08:30:00Z',
      },
    ],
    ideas: [
      idea('2026-10-08', 'office', 'Tal for, hvor hurtigt forældre får svar', [4, 1]),
      idea('2026-10-08', 'team', 'Tilbyd nabodistriktet, når en plads står tom', [5, 3]),
      idea('2026-11-12', 'leadership', 'Egen app til ventelisten', [2, 5]),
      idea('2026-11-12', 'analyst', 'Fast dag for flytninger mellem institutioner', [2, 2]),
      idea('2026-11-19', 'team', 'Spørg dagplejerne, hvornår de ved, at et barn stopper'),
    ],
    actions: [
      {
        title: 'Ryd op i ventelisten',
        ...{
          owner: 'Mads Enevold',
          on: '2026-03-12',
          deadline: '2026-05-15',
          days: '2',
          benefit: 0,
        },
        moves: [
          started('2026-03-23'),
          completed('2026-05-11'),
          evaluated('2026-10-08', 'no', '140 dobbelte navne er væk, men vi ringer lige så tit.'),
        ],
      },
      {
        title: 'Ledige pladser tilbydes i nabodistriktet efter tre dage',
        ...{ owner: 'Charlotte Vinther', on: '2026-10-08', deadline: '2026-12-31', days: '2' },
        ...{ idea: 'Tilbyd nabodistriktet, når en plads står tom', benefit: 1 },
        moves: [started('2026-11-12')],
      },
      {
        title: 'Find et måltal for svar samme dag',
        ...{ owner: 'Zeynep Kaya', on: '2026-11-12', deadline: '2026-12-18', days: '1' },
        idea: 'Tal for, hvor hurtigt forældre får svar',
        moves: [],
      },
      {
        title: 'Brev til lederne om opsigelser',
        ...{
          owner: 'Mads Enevold',
          on: '2026-10-08',
          deadline: '2026-11-02',
          days: '1',
          benefit: 1,
        },
        moves: [started('2026-10-12'), completed('2026-10-30')],
      },
    ],
  },
  'BE-03': {
    led: 'analyst',
    capacityDays: '4',
    pinned: [0],
    meetings: [
      {
        on: '2026-10-07',
        people: ['Gitte Nørskov', 'Rasmus Feldt'],
        nextAt: '2026-11-11T08:30:00Z',
      },
      {
        on: '2026-11-11',
        people: ['Gitte Nørskov', 'Rasmus Feldt', 'Inger Bruhn'],
        nextAt: '2026-12-02T08:30:00Z',
      },
    ],
    ideas: [
      idea('2026-10-07', 'analyst', 'Spørg revisionen, hvad der skal stemmes af', [5, 1]),
      idea('2026-10-07', 'office', 'Lad robotten køre hver time', [4, 3]),
      idea('2026-11-11', 'leadership', 'Byt til en anden robot', [2, 5]),
      idea('2026-11-11', 'team', 'Oversigt over sager, robotten springer over', [4, 2]),
      idea('2026-11-20', 'analyst', 'Stikprøve på hver tiende sag i stedet for dem alle'),
    ],
    actions: [
      {
        title: 'Rettelser til robotten hver fredag',
        ...{
          owner: 'Rasmus Feldt',
          on: '2026-02-04',
          deadline: '2026-04-30',
          days: '2',
          benefit: 0,
        },
        moves: [
          started('2026-02-13'),
          completed('2026-04-24'),
          evaluated(
            '2026-10-07',
            'no',
            'Robotten fejler sjældnere. Den får bare lov til for lidt.',
          ),
        ],
      },
      {
        title: 'Svar fra revisionen om afstemning i hånden',
        ...{
          owner: 'Gitte Nørskov',
          on: '2026-10-07',
          deadline: '2026-11-13',
          days: '1',
          benefit: 0,
        },
        idea: 'Spørg revisionen, hvad der skal stemmes af',
        moves: [started('2026-10-14')],
      },
      {
        title: 'Prøv at hjemtage dagligt på sygedagpenge',
        ...{
          owner: 'Inger Bruhn',
          on: '2026-11-11',
          deadline: '2027-01-15',
          days: '2',
          benefit: 0,
        },
        moves: [],
      },
      {
        title: 'Liste over sager, robotten springer over',
        ...{ owner: 'Rasmus Feldt', on: '2026-11-11', deadline: '2026-11-18', days: '1' },
        idea: 'Oversigt over sager, robotten springer over',
        moves: [started('2026-11-13'), completed('2026-11-18')],
      },
    ],
  },
};
