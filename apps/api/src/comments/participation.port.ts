/** Who takes part in what, written in the transaction of what they do. */
export { lastDays, takePart, takePartBeside } from './participation.repository';
