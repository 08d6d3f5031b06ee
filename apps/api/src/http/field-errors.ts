import { DECIMAL_FORM, KR_FORM, MONTH_FORM } from '@gevinst/contract';
import type { z } from 'zod';
import type { ProblemOptions } from './problem-error';

type Issue = z.core.$ZodIssue;
interface Words {
  readonly da: string;
  readonly en: string;
}

/** What does not fit a schema, field by field, in words for whoever filled it in. */
export function fieldErrors({ issues }: z.ZodError): NonNullable<ProblemOptions['errors']> {
  return issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    return paths.map((path) => ({ path: path.join('.'), message: wordsOf(issue) }));
  });
}

/** Parses need this, so that a field that is missing can be told from one that is wrong. */
export const WITH_INPUT = { reportInput: true } as const;

function wordsOf(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue) ? REQUIRED : (TYPES[issue.expected] ?? UNFIT);
    case 'invalid_value':
      return isMissing(issue) ? REQUIRED : oneOf(issue.values);
    case 'invalid_format':
      return FORMATS[issue.format] ?? PATTERNS.get(issue.pattern ?? '') ?? UNFIT;
    case 'too_small':
      return atLeast(issue);
    case 'too_big':
      return limit(issue.exact === true ? EXACTLY : AT_MOST, issue.maximum, issue.origin);
    case 'unrecognized_keys':
      return UNKNOWN;
    case 'custom':
      return isWords(issue.params) ? issue.params : UNFIT;
    default:
      return UNFIT;
  }
}

const UNFIT = { da: 'Kan ikke bruges her', en: 'Cannot be used here' };
/** Of a field that a schema does not know. */
export const UNKNOWN = { da: 'Kendes ikke her', en: 'Is not known here' };
const REQUIRED = { da: 'Skal udfyldes', en: 'Must be filled in' };

const TYPES: Partial<Record<string, Words>> = {
  string: { da: 'Skal være en tekst', en: 'Must be a text' },
  number: { da: 'Skal være et tal', en: 'Must be a number' },
  int: { da: 'Skal være et helt tal', en: 'Must be a whole number' },
  boolean: { da: 'Skal være true eller false', en: 'Must be true or false' },
  array: { da: 'Skal være en liste', en: 'Must be a list' },
  object: { da: 'Skal være et objekt', en: 'Must be an object' },
};

const FORMATS: Partial<Record<string, Words>> = {
  date: { da: 'Skal være en dato som 2026-03-31', en: 'Must be a date like 2026-03-31' },
  email: { da: 'Skal være en e-mailadresse', en: 'Must be an e-mail address' },
  uuid: { da: 'Skal være et id (UUID)', en: 'Must be an id (UUID)' },
};

const PATTERNS: ReadonlyMap<string, Words> = new Map([
  [
    String(KR_FORM),
    {
      da: 'Skal være kroner med to decimaler efter punktum som 1234.50',
      en: 'Must be kroner with two decimals after a point like 1234.50',
    },
  ],
  [
    String(DECIMAL_FORM),
    {
      da: 'Skal være et tal med punktum som decimaltegn som 1234.5',
      en: 'Must be a number with a point as decimal sign like 1234.5',
    },
  ],
  [
    String(MONTH_FORM),
    { da: 'Skal være en måned som 2026-03', en: 'Must be a month like 2026-03' },
  ],
]);

const AT_LEAST = { da: 'Mindst', en: 'At least' };
const AT_MOST = { da: 'Højst', en: 'At most' };
const EXACTLY = { da: 'Præcis', en: 'Exactly' };

function isMissing({ input }: Issue): boolean {
  return input === undefined || input === null;
}

function oneOf(values: readonly unknown[]): Words {
  const all = values.map(String);
  const last = all.pop() ?? '';
  if (all.length === 0) return { da: `Skal være ${last}`, en: `Must be ${last}` };
  const others = all.join(', ');
  return { da: `Skal være ${others} eller ${last}`, en: `Must be ${others} or ${last}` };
}

function atLeast({ minimum, exact, origin }: z.core.$ZodIssueTooSmall): Words {
  if (exact === true) return limit(EXACTLY, minimum, origin);
  return origin === 'string' && Number(minimum) === 1 ? REQUIRED : limit(AT_LEAST, minimum, origin);
}

function limit(bound: Words, count: number | bigint, origin: string): Words {
  const one = Number(count) === 1;
  if (origin === 'string') {
    return {
      da: `${bound.da} ${count} tegn`,
      en: `${bound.en} ${count} ${one ? 'character' : 'characters'}`,
    };
  }
  if (origin === 'array') {
    return {
      da: `${bound.da} ${count} ${one ? 'element' : 'elementer'}`,
      en: `${bound.en} ${count} ${one ? 'item' : 'items'}`,
    };
  }
  return { da: `${bound.da} ${count}`, en: `${bound.en} ${count}` };
}

/** A rule of the contract's own says beside it what it wants. */
function isWords(params: unknown): params is Words {
  return typeof params === 'object' && params !== null && 'da' in params && 'en' in params;
}
