/** Comments that name someone, for whoever shows what waits for them. */
export { unseenMentions, type UnseenMention } from './comments.repository';
