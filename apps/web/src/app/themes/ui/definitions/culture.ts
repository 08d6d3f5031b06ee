import { Archetype, AssumptionHolder, EvidenceStands } from '@gevinst/contract';
import { BENEFITS, OWNER, type SectionDef } from './field';

/** Theme 3. S5.1–S5.5; the paper's story of S5.3 breaks off. */
export const CULTURE: readonly SectionDef[] = [
  {
    type: 'sheet',
    part: 'iceberg',
    name: 'iceberg',
    fields: [
      { key: 'behaviour', kind: 'lines', hint: true },
      { key: 'values', kind: 'lines', hint: true },
      { key: 'assumptions', kind: 'lines', hint: true },
    ],
  },
  {
    type: 'register',
    part: 'behaviours',
    acts: true,
    cut: true,
    fields: [
      { key: 'observed', kind: 'text', required: true, column: true },
      { key: 'assumedReason', kind: 'area', column: true },
      { key: 'effect', kind: 'area', label: 'impact', column: true },
      { ...BENEFITS, column: true },
      { key: 'solved', kind: 'check', column: true },
      OWNER,
    ],
  },
  {
    type: 'register',
    part: 'assumptions',
    suggest: { name: 'archetype', key: 'archetype', fields: ['text', 'counterQuestion'] },
    fields: [
      { key: 'text', kind: 'text', label: 'assumption', required: true, column: true },
      {
        key: 'archetype',
        kind: 'choice',
        values: Archetype.options,
        words: 'archetype',
        none: 'archetype',
      },
      { key: 'counterQuestion', kind: 'area', column: true },
      {
        key: 'holders',
        kind: 'flags',
        values: AssumptionHolder.options,
        words: 'holder',
        column: true,
      },
      BENEFITS,
    ],
  },
  {
    type: 'register',
    part: 'evidence',
    fields: [
      { key: 'text', kind: 'text', label: 'evidence', required: true, column: true },
      { key: 'assumptionId', kind: 'line', of: 'assumptions', none: 'assumption', column: true },
      {
        key: 'stands',
        kind: 'choice',
        values: EvidenceStands.options,
        words: 'stands',
        column: true,
        tone: { for: 'plain', against: 'green' },
      },
      { key: 'indicatorId', kind: 'indicator', column: true },
    ],
  },
];
