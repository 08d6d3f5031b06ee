import type { HttpErrorResponse } from '@angular/common/http';
import { Problem } from '@gevinst/contract';
import { type FieldName, fieldName } from './field-names';

/** One wrong field: `name` when its words alone do not say which field they are about. */
export interface WrongField {
  readonly path: string;
  readonly message: string;
  readonly name: FieldName | null;
}

/** What a failed request means to the person at the screen; `code` is stable, `words` come from the server. */
export class ProblemFailure extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly words: string,
    readonly fields: readonly WrongField[] = [],
  ) {
    super(`${code}: ${words}`);
  }
}

/** Their details are for whoever writes a script: 'undo: parsing', or the part of the server that is away. */
const FOR_MACHINES: ReadonlySet<string> = new Set(['import_state', 'unavailable']);

/** A role that may not is a dead end unless the page says who can help; a detail says more than that. */
const aloneOf = (code: string, title: string) => (code === 'forbidden' ? '' : title);

/** Reads RFC 9457 problem details; anything else becomes `offline` or `unreadable`. */
export function failureOf(error: HttpErrorResponse): ProblemFailure {
  const problem = Problem.safeParse(parsed(error.error));
  if (problem.success) {
    const { code, status, title, detail, errors } = problem.data;
    const words = detail && !FOR_MACHINES.has(code) ? `${title}. ${detail}` : aloneOf(code, title);
    // With a detail, the refusal is in words of its own, which name what they are about.
    const fields = errors?.map((one) => ({ ...one, name: detail ? null : fieldName(one.path) }));
    return new ProblemFailure(code, status, words, fields);
  }
  return new ProblemFailure(error.status === 0 ? 'offline' : 'unreadable', error.status, '');
}

/** The failure behind anything thrown while loading; a programming error stays recognisable by its code. */
export function asFailure(error: unknown): ProblemFailure {
  if (error instanceof ProblemFailure) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof ProblemFailure) return cause;
  return new ProblemFailure('unexpected', 0, '');
}

function parsed(body: unknown): unknown {
  if (body instanceof ArrayBuffer) return parsed(new TextDecoder().decode(body));
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
