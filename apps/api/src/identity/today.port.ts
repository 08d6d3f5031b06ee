/** The day it is in a municipality. */
export { todayOf } from './today';
