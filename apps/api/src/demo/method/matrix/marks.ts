import { blocks, type DemoMarks, hard, no, solved, yes } from './demo-marks';
import { SHORT_MARKS } from './short-marks';

/** Plans that have been held against the six themes: one nearly through, one with open barriers, some just begun. */
export const MARKS: Readonly<Record<string, DemoMarks>> = {
  ...SHORT_MARKS,
  'BS-01': {
    on: '2026-09-22',
    workshop: {
      facilitator: 'Anne Dahl',
      people: ['Rikke Bach', 'Omar Said', 'Lis Krogh', 'Mette Holm'],
      ended: true,
    },
    changes: [
      {
        channels: hard('Brevpost fra fonde og advokater kommer stadig på papir'),
        workflows: blocks('To par øjne på alt, der journaliseres', {
          action: 'Ens overskrifter i de fem største afdelinger',
        }),
        culture: hard('Afdelingerne gemmer en kopi for en sikkerheds skyld'),
        organisation: solved('Postfunktionen vidste ikke, hvem der måtte rette'),
        followUp: yes,
        budget: no,
      },
      {
        channels: no,
        workflows: yes,
        culture: blocks('Sagsbehandlerne ser alt igennem, også det, systemet er sikkert på'),
        organisation: hard('Fire afdelinger retter på hver sin måde'),
        followUp: yes,
        budget: no,
      },
    ],
    benefits: [
      {
        channels: no,
        workflows: blocks('Fire dokumenttyper skal journaliseres i hånden til januar', {
          action: 'Ugentlig liste til leverandøren',
        }),
        culture: yes,
        organisation: no,
        followUp: yes,
        budget: hard('Tiden er frigjort i små stykker og kan ikke spares væk'),
      },
      { channels: no, organisation: yes, budget: yes },
    ],
  },
  'TM-01': {
    on: '2026-10-14',
    changes: [
      {
        channels: blocks('PDF-blanketten ligger stadig på hjemmesiden', {
          note: 'Ledelsen er spurgt; ingen dato endnu.',
        }),
        workflows: hard('Kvik-tjek er ikke en del af arbejdsgangen'),
        culture: blocks('Vi plejer at hjælpe ansøgeren i telefonen i stedet for på siden'),
        organisation: blocks('De to nye sagsbehandlere er ikke oplært i systemet', {
          action: 'Kvik-tjek ved modtagelsen',
        }),
        followUp: yes,
        budget: no,
      },
      {
        channels: yes,
        workflows: blocks('Høringsbreve sendes også på papir, “så vi er sikre”'),
        culture: no,
        organisation: no,
        followUp: yes,
        budget: no,
      },
    ],
    benefits: [
      {
        channels: no,
        workflows: yes,
        culture: no,
        organisation: hard('Tiden er taget ud af budgettet, før den er fundet'),
        followUp: yes,
        budget: blocks('Besparelsen er taget på forhånd; der er ingen til at gøre arbejdet'),
      },
      { channels: yes, workflows: yes, culture: no, organisation: no, followUp: yes, budget: yes },
    ],
  },
  'BS-03': {
    on: '2026-11-17',
    workshop: {
      facilitator: 'Anne Dahl',
      people: ['Nina Bach', 'Karim Yusuf', 'Lone Vestergaard'],
      ended: false,
    },
    changes: [
      {
        channels: hard('Ikke alle borgere har givet os deres mobilnummer'),
        workflows: blocks('Afbud tages stadig kun i telefonen'),
        culture: hard('Vi ringer hellere end skriver'),
        organisation: yes,
        followUp: yes,
        budget: no,
      },
      { channels: yes, workflows: solved('Breve og sms blev sendt samtidig') },
    ],
    benefits: [{ channels: no, workflows: yes, culture: hard('Udeblivelser tælles ikke ens') }],
  },
  'KF-01': {
    on: '2026-10-26',
    changes: [{ channels: blocks('Foreningerne ringer til den halinspektør, de kender') }],
    benefits: [{}, { workflows: yes, culture: hard('Hallerne opfattes som foreningernes egne') }],
  },
};
