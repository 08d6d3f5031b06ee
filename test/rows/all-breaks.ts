import type { Break } from './break';
import { S1 } from './breaks/s1';
import { S2 } from './breaks/s2';
import { S2_PLAN_AND_MEETING } from './breaks/s2-plan-and-meeting';
import { S3 } from './breaks/s3';
import { S4 } from './breaks/s4';
import { S5 } from './breaks/s5';
import { S6 } from './breaks/s6';
import { S7 } from './breaks/s7';
import { S8 } from './breaks/s8';
import { S9 } from './breaks/s9';
import { S10 } from './breaks/s10';
import { RULES } from './breaks/rules';

/** The whole table, in the order of the method. */
export const BREAKS: Break[] = [
  ...[S1, S2, S2_PLAN_AND_MEETING, S3, S4, S5, S6, S7, S8, S9, S10].flat(),
  ...RULES,
];
