/** What boards name of the model, for whoever would take it away. */
export { actionsNaming, projectsPinning, type Named } from './naming.repository';
