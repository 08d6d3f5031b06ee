/** The judged standing and the questions behind it, for whoever explains its figures. */
export { StandingReader } from './standing-reader';
export type { FigureTime } from './figure-time';
export { businessCaseOf, NO_PLAN } from './page/business-case';
export { krText } from './page/to-contract';
export { rateText } from '@gevinst/domain';
export { periodOf } from './page/period-of';
export { at } from '../warehouse/columns';
export { ofOneProject } from './queries/one-project';
export { INDICATOR_HEAD } from './queries/measured-rows.query';
export { BENEFIT_MONTHS, TARGETS } from './queries/series.query';
export type { BenefitMonthRow, TargetRow } from './queries/series.query';
export { benefitRunRate } from './standing/benefit-run-rate';
export type { JudgedBenefit } from './standing/judge-benefit';
export { sumProjects, type JudgedProject } from './standing/judge-project';
export { loadReasons } from './standing/load-reasons';
export type { Standing } from './standing/load-standing';
