import { CHILDREN_AND_WORK_BOARDS } from './boern-og-beskaeftigelse';
import { CITIZEN_AND_FINANCE_BOARDS } from './borgerservice-og-it';
import type { DemoBoards } from './demo-board';
import { CARE_BOARDS } from './social-og-sundhed';
import { TECHNICAL_AND_CULTURE_BOARDS } from './teknik-kultur';

/** Boards in all states by their project; a project that is missing has an empty one. */
export const BOARDS: DemoBoards = {
  ...CITIZEN_AND_FINANCE_BOARDS,
  ...TECHNICAL_AND_CULTURE_BOARDS,
  ...CARE_BOARDS,
  ...CHILDREN_AND_WORK_BOARDS,
};
