/**
 * The worked example of KL's paper: one digital solution, three changes, six benefits. The texts are the paper's; which
 * benefit follows from which change is our reading, because the lines of its figure are lost. S9.3.
 */
export const TREE_EXAMPLE: readonly TreeExample[] = [
  {
    change: 'Digital kommunikation (selvbetjening, rådgivning, FAQ m.v.)',
    benefits: [
      { name: 'Sparer arbejde på rådgivning og vejledning', valueClass: 'nonCashable' },
      { name: 'Bedre service – hjælp døgnet rundt', valueClass: 'quality' },
      { name: 'Sparer arbejde på papirhåndtering', valueClass: 'nonCashable' },
    ],
  },
  {
    change: 'Automatisk journalisering af alle indkomne oplysninger',
    benefits: [{ name: 'Sparer arbejde på journalisering', valueClass: 'nonCashable' }],
  },
  {
    change: 'Anvender korrekte data og validerer alle fra borgeren',
    benefits: [
      { name: 'Sparer arbejde på genindtastning', valueClass: 'nonCashable' },
      {
        name: 'Sparer arbejde på kontrol/validering og fejlretning',
        valueClass: 'nonCashable',
      },
    ],
  },
];

export interface TreeExample {
  readonly change: string;
  readonly benefits: readonly {
    readonly name: string;
    readonly valueClass: 'nonCashable' | 'quality';
  }[];
}
