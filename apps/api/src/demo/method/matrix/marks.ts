import type { MarkInput, PlanTheme } from '@gevinst/contract';

/** What a team said of one change or benefit, theme by theme; a theme that is missing was not looked at. */
export type Said = Partial<Record<PlanTheme, DemoMark>>;
export interface DemoMark extends Partial<Omit<MarkInput, 'actionIds'>> {
  /** The title of an action on the demo's board. */
  readonly action?: string;
}
export interface DemoMarks {
  readonly on: string;
  /** By place in the catalogue. */
  readonly changes: readonly Said[];
  readonly benefits: readonly Said[];
  /** The workshop in which it was said, and whether it came to its end. */
  readonly workshop?: {
    readonly facilitator: string;
    readonly people: readonly string[];
    readonly ended: boolean;
  };
}

const no: DemoMark = { relevance: 'notRelevant' };
const yes: DemoMark = {};
const hard = (challenge: string): DemoMark => ({ challenge });
const blocks = (challenge: string, more: DemoMark = {}): DemoMark => ({
  challenge,
  barrier: 'open',
  ...more,
});
const solved = (challenge: string): DemoMark => ({ challenge, barrier: 'solved' });

/** Plans that have been held against the six themes: one nearly through, one with open barriers, some just begun. */
export const MARKS: Readonly<Record<string, DemoMarks>> = {
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
