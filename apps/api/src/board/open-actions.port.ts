/** Actions that are not finished, of all projects that stand, for whoever shows what is late. */
export { listOpenActions } from './actions/actions.repository';
