/** The rules of all plans in one sentence, for the page that lists them. */
export { rulesSentence } from './words/workflows';
