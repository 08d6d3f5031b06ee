import type { PlanTheme } from '@gevinst/contract';
import { BUDGET } from './budget';
import { CHANNELS } from './channels';
import { CULTURE } from './culture';
import type { SectionDef } from './field';
import { FOLLOW_UP } from './follow-up';
import { ORGANISATION } from './organisation';
import { WORKFLOWS } from './workflows';

/** What the page of each theme consists of, from the top. */
export const SECTIONS: Readonly<Record<PlanTheme, readonly SectionDef[]>> = {
  channels: CHANNELS,
  workflows: WORKFLOWS,
  culture: CULTURE,
  organisation: ORGANISATION,
  followUp: FOLLOW_UP,
  budget: BUDGET,
};
