import { blocks, type DemoMarks, hard, no, type Said, solved, yes } from './demo-marks';

const NOTHING_MORE: Said = {
  ...{ channels: yes, workflows: yes, culture: yes },
  ...{ organisation: no, followUp: yes, budget: yes },
};

/** Plans that were talked through at an ordinary meeting: most say what holds their red benefit back, the others are in order. */
export const SHORT_MARKS: Readonly<Record<string, DemoMarks>> = {
  'SS-01': {
    on: '2026-10-01',
    changes: [
      { channels: solved('Hjælpemidler kunne kun søges på papir eller telefon'), workflows: yes },
    ],
    benefits: [{ followUp: yes }, { budget: hard('Akutlevering betales også af sygehuset') }],
  },
  'SS-02': {
    on: '2026-10-27',
    changes: [
      {
        channels: hard('Pårørende vil gerne være med på skærmen, men kan ikke logge ind'),
        workflows: blocks('Skærm bliver først nævnt, når bevillingen er givet', {
          action: 'Visitator foreslår skærm ved hver ny bevilling',
        }),
        culture: blocks('Et rigtigt besøg er et, hvor man kører ud'),
        organisation: solved('Ingen havde ansvaret for skærme, der ikke virkede'),
        ...{ followUp: yes, budget: no },
      },
    ],
    benefits: [
      { culture: yes, budget: hard('Kørslen spares i små stykker og ses ikke på én konto') },
      { culture: hard('Der bliver kun spurgt til tryghed én gang om året') },
    ],
  },
  'SS-03': {
    on: '2026-10-29',
    changes: [
      {
        channels: hard('30 hjem har ikke det net, robotten skal bruge'),
        organisation: blocks('Sygeplejerskerne kan bestille robotten, men er ikke oplært i den'),
      },
    ],
    benefits: [{ budget: blocks('Besøgene er væk, men ruterne er ikke lagt om') }],
  },
  'BU-01': {
    on: '2026-10-15',
    changes: [
      { culture: solved('Pladsanvisningen ringede også, for en sikkerheds skyld'), workflows: yes },
      { channels: yes, organisation: no },
    ],
    benefits: [
      { followUp: yes },
      { organisation: hard('Institutionerne melder først opsigelser videre den 1.') },
    ],
  },
  'BE-02': {
    on: '2026-11-04',
    changes: [{ workflows: blocks('Lægeerklæringer tastes stadig ind i hånden'), channels: yes }],
    benefits: [{ organisation: hard('De nye har ikke prøvet andet end det gamle billede') }],
  },
  'BE-03': {
    on: '2026-10-28',
    changes: [
      {
        culture: blocks('Én forkert hjemtagelse huskes længere end ti, der kom for sent'),
        organisation: yes,
        followUp: yes,
      },
    ],
    benefits: [
      {
        workflows: blocks('Afstemningen tager længere tid end selve hjemtagelsen', {
          action: 'Svar fra revisionen om afstemning i hånden',
        }),
      },
    ],
  },
  'OI-04': {
    on: '2026-11-02',
    changes: [
      {
        workflows: hard('En faktura kan betales uden ordre'),
        culture: blocks('Man køber, hvor man altid har købt', {
          action: 'Liste over køb uden om aftalerne til hver afdeling',
        }),
        organisation: blocks('Ingen skal sørge for, at afdelingen holder aftalerne'),
      },
    ],
    benefits: [{ followUp: yes }],
  },
  'KF-02': {
    on: '2026-10-21',
    changes: [
      { ...NOTHING_MORE, culture: solved('Et bibliotek uden personale blev kaldt et lukket ét') },
    ],
    benefits: [NOTHING_MORE, { ...NOTHING_MORE, budget: no }],
  },
};
