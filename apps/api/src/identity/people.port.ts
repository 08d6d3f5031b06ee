/** The people of a municipality, read in the caller's transaction. */
export { listColleagues, namesOf } from './people.repository';
