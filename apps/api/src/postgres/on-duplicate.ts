import { ProblemError, type Said } from '../http/problem-error';

const UNIQUE_VIOLATION = '23505';

/** Turns a broken uniqueness rule of the database into `already_exists`; other failures pass. */
export async function onDuplicate<T>(write: Promise<T>, detail: Said): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === UNIQUE_VIOLATION) {
      throw new ProblemError('already_exists', detail);
    }
    throw error;
  }
}
