/** Actions that are not finished, and those nobody has evaluated, of all projects, for whoever shows what is late. */
export { listOpenActions, listUnevaluated } from './actions/actions.repository';
