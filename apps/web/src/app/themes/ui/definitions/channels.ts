import { ChannelKind, ClosureStatus, Situation, StakeholderType, Stance } from '@gevinst/contract';
import { BENEFITS, DUE, OWNER, type SectionDef } from './field';

/** Theme 1. S3.1–S3.9. */
export const CHANNELS: readonly SectionDef[] = [
  {
    type: 'sheet',
    part: 'strategy',
    name: 'strategy',
    fields: [
      { key: 'text', kind: 'area', label: 'strategy', hint: true },
      { key: 'url', kind: 'text', hint: true },
    ],
  },
  {
    type: 'register',
    part: 'users',
    fields: [
      { key: 'name', kind: 'text', label: 'group', required: true, column: true },
      {
        key: 'situations',
        kind: 'flags',
        values: Situation.options,
        words: 'situation',
        column: true,
      },
      { key: 'otherSituation', kind: 'text', column: true },
    ],
  },
  {
    type: 'register',
    part: 'stakeholders',
    acts: true,
    fields: [
      { key: 'name', kind: 'text', label: 'stakeholder', required: true, column: true },
      {
        key: 'type',
        kind: 'choice',
        values: StakeholderType.options,
        words: 'stakeholder',
        column: true,
      },
      {
        key: 'stance',
        kind: 'choice',
        values: Stance.options,
        words: 'stance',
        column: true,
        tone: { promotes: 'green', hinders: 'red', neutral: 'plain' },
      },
      { key: 'note', kind: 'area' },
      { key: 'means', kind: 'area', column: true },
      { key: 'message', kind: 'area' },
      BENEFITS,
      OWNER,
      DUE,
    ],
  },
  {
    type: 'register',
    part: 'channels',
    fields: [
      {
        key: 'kind',
        kind: 'choice',
        label: 'channel',
        values: ChannelKind.options,
        words: 'channel',
        column: true,
      },
      { key: 'name', kind: 'text', column: true },
      { key: 'volumeIndicatorId', kind: 'indicator', column: true, hint: true },
      { key: 'unitCostKr', kind: 'number', column: true, hint: true },
      { key: 'cheap', kind: 'check', column: true },
    ],
  },
  {
    type: 'register',
    part: 'closures',
    acts: true,
    fields: [
      { key: 'what', kind: 'text', required: true, column: true },
      { key: 'channelId', kind: 'line', of: 'channels', none: 'channel' },
      { key: 'how', kind: 'area' },
      { key: 'why', kind: 'area' },
      { key: 'decidedBy', kind: 'text', column: true },
      { key: 'on', kind: 'date', column: true },
      {
        key: 'status',
        kind: 'choice',
        label: 'closureStatus',
        initially: 'proposed',
        values: ClosureStatus.options,
        words: 'closure',
        column: true,
        tone: { proposed: 'plain', decided: 'yellow', closed: 'green', dropped: 'plain' },
      },
      BENEFITS,
      OWNER,
    ],
  },
  {
    type: 'sheet',
    part: 'website',
    name: 'website',
    acts: true,
    fields: [{ key: 'text', kind: 'area', label: 'website', hint: true }],
  },
];
