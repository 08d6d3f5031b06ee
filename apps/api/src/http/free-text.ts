import { cprLike } from '@gevinst/ingest';
import { Body } from '@nestjs/common';
import type { z } from 'zod';
import { answerOf, documentParameter } from './api-docs';
import { ProblemError } from './problem-error';
import { parseBody } from './zod';

const CPR = {
  da: 'Teksten ligner et CPR-nummer. Skriv den uden personnumre; intet er gemt.',
  en: 'The text looks like a civil registration (CPR) number. Write it without; nothing was saved.',
};

/** As `parseBody`, for what people write in their own words: civil registration numbers are refused. */
export function parseFreeText<T extends z.ZodType>(
  schema: T,
  value: unknown,
  answer: z.ZodType | null,
): z.output<T> {
  const parsed = parseBody(schema, value, answer);
  const paths = cprPaths(parsed);
  if (paths.length === 0) return parsed;
  const errors = paths.map((path) => ({ path: path.join('.'), message: CPR }));
  throw new ProblemError('validation_failed', CPR, { errors });
}

/** As `ZodBody`, for what people write in their own words. */
export function FreeTextBody(schema: z.ZodType): ParameterDecorator {
  return (target, method, index) => {
    documentParameter(target, method, 'body', schema);
    const transform = (value: unknown) => parseFreeText(schema, value, answerOf(target, method));
    Body({ transform })(target, method, index);
  };
}

/** Where in a value the texts stand that hold such a number. */
function cprPaths(value: unknown): string[][] {
  if (typeof value === 'string') return cprLike(value) === 'sure' ? [[]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    cprPaths(part).map((path) => [name, ...path]),
  );
}
