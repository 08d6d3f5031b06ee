import type { ProblemCode } from './problem-codes';

/** Words for a person in both languages; a plain text is a name, a date or a code that has none. */
export type Said = string | { readonly da: string; readonly en: string };

export interface ProblemOptions {
  /** What is wrong, field by field. */
  readonly errors?: readonly { readonly path: string; readonly message: Said }[];
  /** Seconds until it makes sense to ask again. */
  readonly retryAfter?: number;
}

export const sayIn = (language: 'da' | 'en', said: Said): string =>
  typeof said === 'string' ? said : said[language];

/** An expected failure that the person asking can understand; the filter makes it problem details. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: Said | undefined;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, detail?: Said, options: ProblemOptions = {}) {
    super(detail === undefined ? code : `${code}: ${sayIn('da', detail)}`);
    this.name = 'ProblemError';
    this.code = code;
    this.detail = detail;
    this.options = options;
  }
}
