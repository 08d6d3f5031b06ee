import { HttpErrorResponse } from '@angular/common/http';
import { failureOf } from './problem-failure';

const answered = (code: string, detail?: string) =>
  new HttpErrorResponse({
    status: 409,
    error: {
      type: `https://gevinst.dk/errors#${code}`,
      title: 'Ikke nu',
      status: 409,
      code,
      detail,
    },
  });

describe('the words of a refusal', () => {
  it('are its title and what stands in the way', () => {
    expect(failureOf(answered('conflict', 'Planen er tom')).words).toBe('Ikke nu. Planen er tom');
    expect(failureOf(answered('conflict')).words).toBe('Ikke nu');
  });

  it.each([
    ['import_state', 'undo: parsing'],
    ['unavailable', 'DuckDB'],
  ])('leave out what %s says to a script', (code, detail) => {
    expect(failureOf(answered(code, detail)).words).toBe('Ikke nu');
  });
});
