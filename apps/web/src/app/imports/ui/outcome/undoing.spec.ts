import { sampleImport } from '../../testing/sample-import';
import da from '../../i18n/da.json';
import en from '../../i18n/en.json';
import { mayUndo, undoHint, undoQuestion } from './undoing';

const person = (role: 'office' | 'analyst', name = 'Olga Kontor') => ({
  id: '1',
  email: 'a@b.test',
  role,
  name,
});

describe('undoing an import', () => {
  it.each(['measurements', 'manual'] as const)(
    'is offered for %s: to the office, and to whoever has sent the file',
    (kind) => {
      const applied = sampleImport({ kind, state: 'applied', createdBy: 'Anna Analytiker' });
      expect(mayUndo(applied, person('office'))).toBe(true);
      expect(mayUndo(applied, person('analyst', 'Anna Analytiker'))).toBe(true);
      expect(mayUndo(applied, person('analyst', 'Bo Analytiker'))).toBe(false);
      expect(mayUndo(applied, undefined)).toBe(false);
    },
  );

  it('is offered for a portfolio file to the office only, who has applied it', () => {
    const kind = 'portfolio' as const;
    const applied = sampleImport({ kind, state: 'applied', createdBy: 'Anna Analytiker' });
    expect(mayUndo(applied, person('office'))).toBe(true);
    expect(mayUndo(applied, person('analyst', 'Anna Analytiker'))).toBe(false);
  });

  it.each(['ready', 'undone', 'applying', 'failed'] as const)('is not offered when %s', (state) =>
    expect(mayUndo(sampleImport({ kind: 'portfolio', state }), person('office'))).toBe(false),
  );

  it('asks about projects for a portfolio file, and about values for measurements', () => {
    expect(undoQuestion({ kind: 'portfolio' })).toBe('undo.confirmPortfolio');
    expect(undoQuestion({ kind: 'measurements' })).toBe('undo.confirm');
    expect(undoQuestion({ kind: 'manual' })).toBe('undo.confirm');
  });

  it('says what can be done when it is refused, in both languages', () => {
    for (const code of ['import_built_upon', 'import_not_undoable'] as const) {
      expect(undoHint({ code })).toBe(`undo.hint.${code}`);
      expect(da.undo.hint[code]).toContain('Intet er ændret.');
      expect(en.undo.hint[code]).toContain('Nothing has changed.');
    }
    expect(undoHint({ code: 'forbidden' })).toBeNull();
    expect(undoHint(null)).toBeNull();
  });
});
