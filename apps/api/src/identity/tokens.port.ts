/** Secrets of links and sessions, and what is kept of them. */
export { hashOf, newToken } from './tokens';
