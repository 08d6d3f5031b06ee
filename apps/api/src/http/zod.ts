import { Body, Query, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { answerOf, documentParameter } from './api-docs';
import { UNKNOWN, WITH_INPUT, fieldErrors } from './field-errors';
import { ProblemError } from './problem-error';
import { unknownFields } from './unknown-fields';

/** Parses with a schema; what does not fit is `validation_failed`, field by field. */
export function parseWith<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value, WITH_INPUT);
  if (parsed.success) return parsed.data;
  throw new ProblemError('validation_failed', undefined, { errors: fieldErrors(parsed.error) });
}

/**
 * As `parseWith`, for what is sent to be saved: a field that neither the schema nor the route's answer knows is refused by
 * its name.
 */
export function parseBody<T extends z.ZodType>(
  schema: T,
  value: unknown,
  answer?: z.ZodType | null,
): z.output<T> {
  const unknown = unknownFields(schema, value, answer ?? undefined);
  if (unknown.length === 0) return parseWith(schema, value);
  const parsed = schema.safeParse(value, WITH_INPUT);
  const known = parsed.success ? [] : fieldErrors(parsed.error);
  const errors = unknown.map((path) => ({ path: path.join('.'), message: UNKNOWN }));
  const paths = new Set(errors.map(({ path }) => path));
  throw new ProblemError('validation_failed', undefined, {
    errors: [...known.filter(({ path }) => !paths.has(path)), ...errors],
  });
}

const pipe = (read: (value: unknown) => unknown): PipeTransform => ({ transform: read });

/** The request's body as JSON, parsed with `schema`. */
export function ZodBody(schema: z.ZodType): ParameterDecorator {
  return (target, method, index) => {
    documentParameter(target, method, 'body', schema);
    Body(pipe((value) => parseBody(schema, value, answerOf(target, method))))(
      target,
      method,
      index,
    );
  };
}

/** The request's query string, parsed with `schema` (an object of texts). */
export function ZodQuery(schema: z.ZodType): ParameterDecorator {
  return (target, method, index) => {
    documentParameter(target, method, 'query', schema);
    Query(pipe((value) => parseWith(schema, value)))(target, method, index);
  };
}
