/** How amounts and periods are said in sentences about plans. */
export { amountWords, listed, periodName } from './words/say';
