/** The test of a benefit: is it described, can it be observed, is it ours, and can it be measured? DOAM. */
export const DOAM_QUESTIONS = ['description', 'observable', 'attribution', 'measurement'] as const;
export type DoamQuestion = (typeof DOAM_QUESTIONS)[number];
export type DoamAnswer = 'yes' | 'no' | 'unsure';
export type DoamAnswers = Readonly<Record<DoamQuestion, DoamAnswer | null>>;

/**
 * What a benefit still lacks, in the order of the test. Whatever was answered, a benefit without an indicator cannot be
 * measured.
 */
export function doamLacks(answers: DoamAnswers | null, hasIndicator: boolean): DoamQuestion[] {
  return DOAM_QUESTIONS.filter((question) => {
    if (answers?.[question] !== 'yes') return true;
    return question === 'measurement' && !hasIndicator;
  });
}
