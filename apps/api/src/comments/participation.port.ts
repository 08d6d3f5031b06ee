/** Who takes part in what, written in the transaction of what they do. */
export {
  lastDays,
  participantsSince,
  projectsOf,
  takePart,
  takePartBeside,
} from './participation.repository';
