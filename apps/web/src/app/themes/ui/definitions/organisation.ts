import { FocusPattern, OrganisationOption, Prerequisite, Specialisation } from '@gevinst/contract';
import { BENEFITS, CHANGES, DUE, OWNER, type SectionDef } from './field';

/** Theme 4. S6.1–S6.7; the paper breaks off in S6.6 and S6.7. */
export const ORGANISATION: readonly SectionDef[] = [
  {
    type: 'register',
    part: 'staffing',
    fields: [
      {
        key: 'unit',
        label: 'organisationUnit',
        kind: 'text',
        required: true,
        column: true,
        hint: true,
      },
      { key: 'task', kind: 'text', required: true, column: true },
      { key: 'fteBefore', kind: 'number', required: true, column: true },
      { key: 'fteAfter', kind: 'number', required: true, column: true },
      { key: 'from', kind: 'month', column: true },
      BENEFITS,
    ],
  },
  {
    type: 'register',
    part: 'competences',
    acts: true,
    fields: [
      { key: 'role', kind: 'text', required: true, column: true },
      { key: 'what', kind: 'text', label: 'competence', required: true, column: true },
      { key: 'gap', kind: 'gap', column: true },
      { key: 'authority.needs', kind: 'check', initially: true },
      { key: 'authority.has', kind: 'check' },
      { key: 'ability.needs', kind: 'check', initially: true },
      { key: 'ability.has', kind: 'check' },
      BENEFITS,
      { ...OWNER, column: true },
      { ...DUE, column: true },
    ],
  },
  {
    type: 'register',
    part: 'focusShifts',
    cut: true,
    suggest: { name: 'focus', key: 'pattern', fields: ['change', 'before', 'after'] },
    fields: [
      { key: 'change', kind: 'text', column: true },
      { key: 'before', kind: 'area', column: true },
      { key: 'after', kind: 'area', column: true },
      {
        key: 'pattern',
        kind: 'choice',
        values: FocusPattern.options,
        words: 'focus',
        none: 'focus',
      },
      CHANGES,
    ],
  },
  {
    type: 'register',
    part: 'options',
    fields: [
      {
        key: 'option',
        kind: 'choice',
        values: OrganisationOption.options,
        words: 'option',
        column: true,
      },
      {
        key: 'specialisation',
        kind: 'choice',
        values: Specialisation.options,
        words: 'specialisation',
        none: 'specialisation',
        column: true,
        hint: true,
      },
      { key: 'units', kind: 'text', column: true },
      { key: 'fteMoved', kind: 'number', column: true },
      { key: 'note', kind: 'area' },
      CHANGES,
    ],
  },
  {
    type: 'register',
    part: 'prerequisites',
    acts: true,
    fields: [
      {
        key: 'kind',
        kind: 'choice',
        label: 'prerequisite',
        values: Prerequisite.options,
        words: 'prerequisite',
        column: true,
      },
      { key: 'note', kind: 'area', column: true },
      { key: 'done', kind: 'check', column: true },
      BENEFITS,
      { ...OWNER, column: true },
      DUE,
    ],
  },
  {
    type: 'sheet',
    part: 'readiness',
    name: 'readiness',
    acts: true,
    advice: ['reorganise', 'moveTasks', 'askEarly'],
    cut: true,
    fields: [
      { key: 'text', kind: 'area', label: 'readiness' },
      { key: 'indicatorId', kind: 'indicator' },
    ],
  },
];
