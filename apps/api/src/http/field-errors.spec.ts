import {
  BenefitInput,
  CostLine,
  DecimalText,
  FirstAdministrator,
  Id,
  IndicatorInput,
  IsoDate,
  Kr,
  Month,
  PortfolioQuery,
  ProjectListQuery,
  RevisionInput,
  Role,
  UserChange,
} from '@gevinst/contract';
import { z } from 'zod';
import { ProblemError } from './problem-error';
import { problemDetails } from './problem.filter';
import { parseWith } from './zod';

const refused = (schema: z.ZodType, value: unknown) => {
  try {
    return parseWith(schema, value);
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
};

/** What is said of one wrong value in Danish and in English. */
const told = (schema: z.ZodType, value: unknown) => {
  const problem = refused(schema, value);
  if (!(problem instanceof ProblemError)) return null;
  return ['da', 'en-GB'].map((language) =>
    problemDetails(problem, language).errors?.map(({ message }) => message),
  );
};

describe('what is wrong with a field', () => {
  it.each([
    ['a missing text', z.string(), undefined, 'Skal udfyldes', 'Must be filled in'],
    ['an empty text', z.string().min(1), '', 'Skal udfyldes', 'Must be filled in'],
    ['a missing choice', Role, null, 'Skal udfyldes', 'Must be filled in'],
    ['a text too long', z.string().max(200), 'x'.repeat(201), 'Højst 200 tegn', undefined],
    ['a text too short', z.string().min(3), 'x', 'Mindst 3 tegn', 'At least 3 characters'],
    ['a code', CostLine.shape.currency, 'kr', 'Præcis 3 tegn', 'Exactly 3 characters'],
    ['a number too small', z.number().min(0), -1, 'Mindst 0', 'At least 0'],
    ['a number too large', z.int().max(366), 400, 'Højst 366', 'At most 366'],
    ['half a day', z.number().int(), 1.5, 'Skal være et helt tal', 'Must be a whole number'],
    ['no number', z.coerce.number(), 'mange', 'Skal være et tal', 'Must be a number'],
    ['a list too long', z.array(z.int()).max(1), [1, 2], 'Højst 1 element', 'At most 1 item'],
    ['a text for a list', z.array(z.int()), 'x', 'Skal være en liste', 'Must be a list'],
    ['no id', Id, 'x', 'Skal være et id (UUID)', 'Must be an id (UUID)'],
    ['an address', FirstAdministrator.shape.email, 'x', 'Skal være en e-mailadresse', undefined],
    ['a day', IsoDate, '2026-02-31', 'Skal være en dato som 2026-03-31', undefined],
    ['a year', IsoDate, '0026-02-01', 'Årstallet skal ligge mellem 1900 og 2199', undefined],
    ['a month', Month, '2026-13', 'Skal være en måned som 2026-03', undefined],
    ['an amount', Kr, '1.234,50', /kroner med to decimaler/, /kroner with two decimals/],
    ['a decimal', DecimalText, '1,5', /punktum som decimaltegn/, /point as decimal sign/],
    ['a form of its own', z.string().regex(/^x$/), 'y', 'Kan ikke bruges her', undefined],
    ['an empty change', UserChange, {}, /rolle/, /role/],
    [
      'a choice',
      z.enum(['asc', 'desc', 'none']),
      'up',
      'Skal være asc, desc eller none',
      'Must be asc, desc or none',
    ],
  ])('is said in both languages of %s', (_, schema, value, da, en) => {
    const [danish, english] = told(schema, value) ?? [];
    expect(danish).toEqual([da instanceof RegExp ? expect.stringMatching(da) : da]);
    if (en !== undefined) {
      expect(english).toEqual([en instanceof RegExp ? expect.stringMatching(en) : en]);
    }
    expect(english).not.toEqual(danish);
  });

  it('stands at its place in the document', () => {
    const content = { benefits: [], targets: [], costs: [{ year: 26, kind: 'operation' }] };
    const problem = refused(RevisionInput, { reason: 'Ny plan', content });
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problemDetails(problem as ProblemError, 'da').errors).toEqual([
      { path: 'content.costs.0.year', message: 'Mindst 1990' },
      { path: 'content.costs.0.amountKr', message: 'Skal udfyldes' },
    ]);
  });

  it.each([
    [BenefitInput, { name: 7, valueClass: 'x', realisationFrom: 'nu', changeIds: ['x'] }],
    [IndicatorInput, { code: '', synonyms: 'x', graceDays: -1.5, tolerance: { green: 'x' } }],
    [PortfolioQuery, { asOf: 'x', phase: 'x', projectId: 'x', q: 'x'.repeat(300) }],
    [ProjectListQuery, { sort: 'x', limit: '0', cursor: '-1' }],
  ])('is never in the words of the library', (schema, value) => {
    const said = told(schema, value)?.flat() ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((one) => /invalid|expected|pattern/i.test(one ?? ''))).toEqual([]);
  });
});
