/** A failure of maintenance that the command line tells in one sentence, without a trace. */
export class MaintenanceError extends Error {}
