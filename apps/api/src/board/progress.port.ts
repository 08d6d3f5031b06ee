/** How far the boards are, for whoever says how a plan stands. */
export { boardProgress, type BoardProgress } from './progress.repository';
