/** A choice in a question, most likely first. */
export interface QuestionOption {
  readonly value: string;
  readonly da: string;
  readonly en: string;
  readonly confidence: number | null;
}

/** Something the file leaves open. All questions of a file are asked at once. */
export interface MapQuestion {
  readonly id: string;
  readonly kind: 'columnRole' | 'valueMapping' | 'kind' | 'dateOrder' | 'numberStyle';
  readonly da: string;
  readonly en: string;
  readonly column: string | null;
  readonly examples: readonly string[];
  readonly options: readonly QuestionOption[];
}

/** An option that is the same word in both languages. */
export function option(
  value: string,
  label: string,
  confidence: number | null = null,
): QuestionOption {
  return { value, da: label, en: label, confidence };
}
