import { HttpErrorResponse } from '@angular/common/http';
import da from '../i18n/da.json';
import en from '../i18n/en.json';
import { FIELD_NAMES } from './field-names';
import { failureOf } from './problem-failure';

const answered = (code: string, detail?: string, ...paths: string[]) =>
  new HttpErrorResponse({
    status: 409,
    error: {
      type: `https://gevinst.dk/errors#${code}`,
      title: 'Ikke nu',
      status: 409,
      code,
      detail,
      errors: paths.map((path) => ({ path, message: 'Højst 200 tegn' })),
    },
  });

describe('the words of a refusal', () => {
  it('are its title and what stands in the way', () => {
    expect(failureOf(answered('conflict', 'Planen er tom')).words).toBe('Ikke nu. Planen er tom');
    expect(failureOf(answered('conflict')).words).toBe('Ikke nu');
  });

  it('are left to the page where a role alone stands in the way', () => {
    expect(failureOf(answered('forbidden')).words).toBe('');
    expect(failureOf(answered('forbidden', 'Kun egne')).words).toBe('Ikke nu. Kun egne');
    expect([da.failure.forbidden, en.failure.forbidden]).toEqual([
      expect.stringContaining('Digitaliseringskontoret'),
      expect.stringContaining('digitalisation office'),
    ]);
  });

  it.each([
    ['import_state', 'undo: parsing'],
    ['unavailable', 'DuckDB'],
  ])('leave out what %s says to a script', (code, detail) => {
    expect(failureOf(answered(code, detail)).words).toBe('Ikke nu');
  });
});

describe('the wrong fields of a refusal', () => {
  const named = (detail: string | undefined, ...paths: string[]) =>
    failureOf(answered('validation_failed', detail, ...paths)).fields.map((one) => one.name);

  it('are named as the form names them, wherever in the document they stand', () => {
    expect(named(undefined, 'name', 'content.costs.0.label', 'synonyms.3', 'content', '')).toEqual([
      'name',
      'label',
      'synonyms',
      null,
      null,
    ]);
  });

  it('need no name where the refusal is in words of its own', () => {
    expect(named('Perioden slutter, før den begynder', 'realisationTo')).toEqual([null]);
  });

  it('have a name in both languages', () => {
    const names = [...FIELD_NAMES].toSorted();
    expect(Object.keys(da.fieldName).toSorted()).toEqual(names);
    expect(Object.keys(en.fieldName).toSorted()).toEqual(names);
  });
});
