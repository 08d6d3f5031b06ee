/** What the figures of the budget room are made of, for whoever explains them. */
export { benefitsBehind, realisedBy } from './realised-by';
export { ReadRoom, isKroner, type RoomSource } from './read-room';
export { NO_ACCOUNT, keyOf } from './account-key';
