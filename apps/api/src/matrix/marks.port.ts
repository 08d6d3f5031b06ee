/** The cells of all matrices, read in the caller's transaction. */
export { listMarks, type MarkRow } from './marks.repository';
