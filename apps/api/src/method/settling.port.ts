/** Settles what the method leaves open, in the caller's transaction. */
export { putMethodSettings } from './put-method-settings';
