import { BENEFITS, type SectionDef } from './field';

/** Theme 5. S7.1–S7.5. */
export const FOLLOW_UP: readonly SectionDef[] = [
  {
    type: 'register',
    part: 'rows',
    fields: [
      { key: 'indicatorId', kind: 'indicator', required: true, column: true },
      { key: 'actor', kind: 'text', column: true, hint: true },
      { key: 'note', kind: 'area', column: true },
      BENEFITS,
    ],
  },
];
