/** What was written at a change or benefit goes with it, in the transaction that removes it. */
export { removeMarks } from './marks.repository';
