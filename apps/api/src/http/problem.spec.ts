import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ForbiddenException, NotFoundException } from '@nestjs/common';
import { Problem } from '@gevinst/contract';
import { PROBLEMS } from './problem-codes';
import { ProblemError } from './problem-error';
import { problemDetails, problemOf } from './problem.filter';

const withCode = (code: string) => Object.assign(new Error('driver'), { code });

describe('problems', () => {
  it.each([
    [new ProblemError('stale'), 'stale'],
    [new NotFoundException(), 'not_found'],
    [new ForbiddenException(), 'forbidden'],
    [withCode('22P02'), 'not_found'],
    [withCode('22007'), 'validation_failed'],
    [withCode('22008'), 'validation_failed'],
    [withCode('23505'), 'already_exists'],
    [withCode('ENOSPC'), 'insufficient_storage'],
    [Object.assign(new Error('body'), { statusCode: 413 }), 'too_large'],
    [Object.assign(new Error('odd'), { statusCode: 418 }), 'malformed_request'],
    [new Error('select password from app_user'), 'internal'],
    ['thrown text', 'internal'],
    [undefined, 'internal'],
  ])('of %s is %s', (error, code) => {
    expect(problemOf(error).code).toBe(code);
  });

  it('never repeat the words of an error we did not foresee', () => {
    const told = JSON.stringify(problemDetails(problemOf(new Error('secret 010203-1234')), 'da'));
    expect(told).not.toContain('secret');
  });

  it('are RFC 9457 problem details, Danish first and English on request', () => {
    const errors = [{ path: 'name', message: 'mangler' }];
    const details = problemDetails(
      new ProblemError('validation_failed', 'to fejl', { errors }),
      'da',
    );
    expect(Problem.parse(details)).toEqual({
      type: 'https://gevinst.dk/errors#validation_failed',
      title: 'Noget i forespørgslen er ikke udfyldt rigtigt',
      status: 400,
      detail: 'to fejl',
      code: 'validation_failed',
      errors,
    });
    const english = problemDetails(new ProblemError('stale'), 'en-GB,en;q=0.9');
    expect(english.title).toBe('Someone else has changed it meanwhile. Load the page again');
    expect(problemDetails(new ProblemError('stale'), undefined).title).toMatch(/^En anden/);
  });

  it('say what is wrong, and each field, in the language that is asked for', () => {
    const message = { da: 'Planen er tom', en: 'The plan is empty' };
    const problem = new ProblemError('conflict', message, { errors: [{ path: 'plan', message }] });
    const english = problemDetails(problem, 'en');
    expect([english.detail, english.errors?.[0]?.message]).toEqual([message.en, message.en]);
    const danish = problemDetails(problem, 'da-DK,en;q=0.5');
    expect([danish.detail, danish.errors?.[0]?.message]).toEqual([message.da, message.da]);
  });

  it('are all explained in docs/errors.md with the status they have', () => {
    const paper = readFileSync(path.resolve(__dirname, '../../../../docs/errors.md'), 'utf8');
    const rows = [...paper.matchAll(/^\| `(\w+)` +\| +(\d{3}) \|/gm)];
    const explained = Object.fromEntries(rows.map(([, code, status]) => [code, Number(status)]));
    const real = Object.entries(PROBLEMS).map(([code, kind]) => [code, kind.status]);
    expect(explained).toEqual(Object.fromEntries(real));
  });
});
