import { Body, Query, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { documentParameter } from './api-docs';
import { WITH_INPUT, fieldErrors } from './field-errors';
import { ProblemError } from './problem-error';

/** Parses with a schema; what does not fit is `validation_failed`, field by field. */
export function parseWith<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value, WITH_INPUT);
  if (parsed.success) return parsed.data;
  throw new ProblemError('validation_failed', undefined, { errors: fieldErrors(parsed.error) });
}

const pipe = (schema: z.ZodType): PipeTransform => ({
  transform: (value: unknown) => parseWith(schema, value),
});

/** The request's body as JSON, parsed with `schema`. */
export function ZodBody(schema: z.ZodType): ParameterDecorator {
  return (target, method, index) => {
    documentParameter(target, method, 'body', schema);
    Body(pipe(schema))(target, method, index);
  };
}

/** The request's query string, parsed with `schema` (an object of texts). */
export function ZodQuery(schema: z.ZodType): ParameterDecorator {
  return (target, method, index) => {
    documentParameter(target, method, 'query', schema);
    Query(pipe(schema))(target, method, index);
  };
}
