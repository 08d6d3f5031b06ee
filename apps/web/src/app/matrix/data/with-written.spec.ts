import type { Matrix } from '@gevinst/contract';
import { letterOf } from '../../shared/live/outbox/letter';
import { markAt, withWritten } from './with-written';

const matrix: Matrix = {
  ...{ projectId: 'p', projectCode: 'P', projectName: 'Projekt', canEdit: true },
  nodes: [{ id: 'n', kind: 'change', name: 'Ny', owner: '', under: null, light: null }],
  ...{ marks: [], answered: 0, total: 6, openBarriers: 0 },
};
const letter = (theme: string, body: Record<string, unknown>) =>
  letterOf({ projectId: 'p', method: 'PUT', path: `projects/p/matrix/n/${theme}`, body });

describe('a matrix with what is on its way', () => {
  it('S10.3 counts an answer at once, and the last one of a cell', () => {
    const shown = withWritten(matrix, [
      letter('culture', { relevance: 'relevant', barrier: 'open' }),
      letter('culture', { relevance: 'notRelevant', barrier: 'open' }),
      letter('budget', { relevance: 'relevant', barrier: 'open' }),
    ]);
    expect([shown.answered, shown.openBarriers]).toEqual([2, 1]);
    expect(markAt(shown, 'n', 'culture').relevance).toBe('notRelevant');
  });

  it('is as it was when what is on its way is about something else', () => {
    const action = letterOf({
      ...{ projectId: 'p', method: 'POST', path: 'projects/p/actions', body: { title: 'x' } },
    });
    expect(withWritten(matrix, [action])).toBe(matrix);
    expect(markAt(matrix, 'n', 'budget')).toMatchObject({ relevance: 'open', etag: '"v0"' });
  });
});
