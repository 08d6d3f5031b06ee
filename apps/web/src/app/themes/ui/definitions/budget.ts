import { FundingModel } from '@gevinst/contract';
import { BENEFITS, OWNER, type SectionDef } from './field';

/** Theme 6. S8.1–S8.8. */
export const BUDGET: readonly SectionDef[] = [
  {
    type: 'register',
    part: 'goals',
    acts: true,
    decides: 'goal',
    fields: [
      { key: 'name', kind: 'text', label: 'goal', required: true, column: true },
      { key: 'old', kind: 'text', column: true },
      { key: 'new', kind: 'text', column: true },
      { key: 'unit', kind: 'text' },
      { key: 'decidingBody', kind: 'text', column: true },
      { key: 'decideOn', kind: 'date', column: true },
      { key: 'reviewed', kind: 'check', column: true },
      { key: 'decision', kind: 'decision', column: true },
      { key: 'note', kind: 'area' },
      BENEFITS,
      OWNER,
    ],
  },
  {
    type: 'register',
    part: 'effects',
    decides: 'effect',
    fields: [
      { key: 'text', kind: 'text', label: 'effect', required: true, column: true },
      { key: 'year', kind: 'year', required: true, column: true },
      { key: 'amountKr', kind: 'amount', required: true, column: true },
      { key: 'priceLevelYear', kind: 'year' },
      { key: 'account.function', kind: 'text', column: true, hint: true },
      { key: 'account.costCentre', kind: 'text' },
      { key: 'account.text', kind: 'text' },
      { key: 'decision', kind: 'decision', column: true },
      { key: 'inBudget', kind: 'check', column: true },
      BENEFITS,
    ],
  },
  {
    type: 'sheet',
    part: '',
    name: 'funding',
    fields: [
      {
        key: 'funding',
        kind: 'choice',
        values: FundingModel.options,
        words: 'funding',
        none: 'funding',
      },
    ],
  },
];
