/** Measurements that are due and missing, for whoever shows them beside something else. */
export { OVERDUE, type OverdueRow } from './overdue.query';
