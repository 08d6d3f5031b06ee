/** What surfaces by itself, for whoever says how a plan stands. */
export { ReadAttention, type AttentionFacts } from './attention-facts';
