import type { ProblemCode } from './problem-codes';

export interface ProblemOptions {
  /** What is wrong, field by field. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  /** Seconds until it makes sense to ask again. */
  readonly retryAfter?: number;
}

/** An expected failure that the person asking can understand; the filter makes it problem details. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, detail?: string, options: ProblemOptions = {}) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'ProblemError';
    this.code = code;
    this.detail = detail;
    this.options = options;
  }
}
