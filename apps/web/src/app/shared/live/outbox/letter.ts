import { z } from 'zod';

/** An edit as a page hands it over. */
export interface Edit {
  readonly projectId: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Relative to /api/v1. A POST carries an `id` that the page has made, so that sending it twice makes one thing. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | null;
  /** What the person saw and changed, in the fields of `body`; null when the edit replaces nothing. */
  readonly base?: Readonly<Record<string, unknown>> | null;
  readonly etag?: string | null;
  /** Where the thing is read, when that is not `path`; its answer has the fields of `base`, and `etag`. */
  readonly read?: string;
  /** Its writer is not at a form that could show a refusal: what is refused is brought back to them. */
  readonly goesOn?: boolean;
  /** Whether its writer is still at the form that shows a refusal; when left out, until it has had to wait. */
  readonly atForm?: () => boolean;
  /** What it is about, as one would say it aloud; read when the person must be asked. */
  readonly about?: string;
  /** Words for values that are not words themselves: `{ started: 'Igangsat' }`; `{ 'barrier.open': 'Ja' }` for one field. */
  readonly words?: Readonly<Record<string, string>>;
  /** What may stand in a field, for mine to be put in its place; a field that is not named takes anything. */
  readonly upon?: Readonly<Record<string, readonly string[]>>;
}

const Fields = z.record(z.string(), z.unknown());

/** An edit on its way. */
export const Letter = z.object({
  id: z.string(),
  /** Its place in the queue. */
  at: z.number(),
  projectId: z.string(),
  method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string(),
  read: z.string(),
  body: Fields.nullable(),
  base: Fields.nullable(),
  etag: z.string().nullable(),
  about: z.string().default(''),
  words: z.record(z.string(), z.string()).default({}),
  upon: z.record(z.string(), z.array(z.string())).default({}),
});
export type Letter = z.infer<typeof Letter>;

let last = 0;

/** Later letters have larger places, also within one millisecond. */
export function letterOf(edit: Edit): Letter {
  last = Math.max(last + 1, Date.now());
  return {
    id: crypto.randomUUID(),
    at: last,
    projectId: edit.projectId,
    method: edit.method,
    path: edit.path,
    read: edit.read ?? edit.path,
    body: edit.body,
    base: edit.base ?? null,
    etag: edit.etag ?? null,
    about: edit.about ?? '',
    words: edit.words ?? {},
    upon: Object.fromEntries(
      Object.entries(edit.upon ?? {}).map(([field, values]) => [field, [...values]]),
    ),
  };
}
