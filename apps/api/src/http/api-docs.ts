import 'reflect-metadata';
import type { z } from 'zod';

/** What a route takes and gives, as schemas; the OpenAPI document is made of these. */
export interface RouteDocs {
  body?: z.ZodType;
  /** The parts of a multipart form, where that is what the route takes. */
  form?: z.ZodType;
  query?: z.ZodType;
  answer?: { schema: z.ZodType | null; status: number; contentType: string };
  /** The If-Match that the route reads. */
  match?: MatchDocs;
  /** The events of an answer that does not end, with the shape of each one's data. */
  events?: Record<string, EventDocs>;
  /** Another format of the same answer, for whoever asks for it in `Accept`. */
  also?: string;
}

/** Whether an edit must say which version it builds on, and where that version stands. */
export interface MatchDocs {
  readonly required: boolean;
  readonly about: string;
}

/** What an event of a stream means, and the shape of its data where that is more than a text. */
export interface EventDocs {
  readonly about: string;
  readonly schema?: z.ZodType;
}

const KEY = Symbol('gevinst:route-docs');

/** The notes of one controller method; empty when it has none. */
export function docsOf(handler: object): RouteDocs {
  return (Reflect.getMetadata(KEY, handler) as RouteDocs | undefined) ?? {};
}

function note(handler: object, docs: RouteDocs): void {
  Reflect.defineMetadata(KEY, { ...docsOf(handler), ...docs }, handler);
}

/** Says what a route answers with. `null` = no content, or a file of `contentType`. */
export function Answers(
  schema: z.ZodType | null,
  status = 200,
  contentType = 'application/json',
): MethodDecorator {
  return (_target, _name, descriptor) => {
    if (typeof descriptor.value === 'function') {
      note(descriptor.value, { answer: { schema, status, contentType } });
    }
  };
}

/** Says which events a route sends, for as long as it is listened to. */
export function Streams(events: Record<string, EventDocs>): MethodDecorator {
  const answer = { schema: null, status: 200, contentType: 'text/event-stream' };
  return (_target, _name, descriptor) => {
    if (typeof descriptor.value === 'function') note(descriptor.value, { answer, events });
  };
}

/** Says which parts a route's multipart form has; the route reads them itself, as a stream. */
export function TakesForm(form: z.ZodType): MethodDecorator {
  return (_target, _name, descriptor) => {
    if (typeof descriptor.value === 'function') note(descriptor.value, { form });
  };
}

/** Says that the same answer can be had in another format too. */
export function AlsoAs(contentType: string): MethodDecorator {
  return (_target, _name, descriptor) => {
    if (typeof descriptor.value === 'function') note(descriptor.value, { also: contentType });
  };
}

/** The schema of what a controller's method answers with; known once the class is made. */
export function answerOf(target: object, method: string | symbol | undefined): z.ZodType | null {
  const handler: unknown = method === undefined ? null : Reflect.get(target, method);
  return typeof handler === 'function' ? (docsOf(handler).answer?.schema ?? null) : null;
}

/** Used by the parameter decorators: the schema of a route's body or query, or the If-Match that it reads. */
export function documentParameter<P extends 'body' | 'query' | 'match'>(
  target: object,
  method: string | symbol | undefined,
  part: P,
  schema: NonNullable<RouteDocs[P]>,
): void {
  const handler: unknown = method === undefined ? null : Reflect.get(target, method);
  if (typeof handler === 'function') note(handler, { [part]: schema });
}
