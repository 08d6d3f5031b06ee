import type { ActionItem, Board, Idea } from '@gevinst/contract';
import { DEFAULT_MAPPING } from '@gevinst/domain';
import { letterOf } from '../../shared/live/outbox/letter';
import { withPending } from './with-pending';

const idea = { id: 'i1', text: 'Ring op', author: 'Ali', state: 'idea', etag: '"v1"' } as Idea;
const action = { id: 'a1', title: 'Brev', owner: 'Ali', status: 'decided' } as ActionItem;
const board = {
  projectId: 'p',
  mapping: null,
  method: { mapping: DEFAULT_MAPPING },
  ideas: [idea],
  actions: [action],
} as unknown as Board;
const shown = (method: 'POST' | 'PUT' | 'PATCH', path: string, body: object) =>
  withPending(board, [letterOf({ projectId: 'p', method, path, body: { ...body } })], 'Mette');

describe('S2.6 a board before the connection is back', () => {
  it('has the note that is not sent yet, under the name of its writer, once', () => {
    const added = shown('POST', 'projects/p/ideas', { id: 'i2', text: 'Skriv' });
    expect(added.ideas[1]).toMatchObject({
      text: 'Skriv',
      author: 'Mette',
      state: 'idea',
      etag: '',
    });
    expect(shown('POST', 'projects/p/ideas', { id: 'i1', text: 'Ring op' }).ideas).toHaveLength(1);
  });

  it('has the note in the field where it was put, with its new text, or not at all', () => {
    const [placed] = shown('PUT', 'ideas/i1/assessment', { effect: 5, resources: 1 }).ideas;
    expect(placed).toMatchObject({ state: 'assessed', field: 'green', effect: 5 });
    expect(shown('PATCH', 'ideas/i1', { text: 'Ring i dag' }).ideas[0]?.text).toBe('Ring i dag');
    expect(shown('PATCH', 'ideas/i1', { archived: true }).ideas).toEqual([]);
  });

  it('has the action where it was moved, and leaves alone what was not touched', () => {
    const [moved] = shown('PATCH', 'actions/a1', { status: 'started', reason: 'x' }).actions;
    expect(moved).toEqual({ ...action, status: 'started' });
    expect(shown('POST', 'projects/p/actions', { id: 'a2' })).toEqual(board);
  });
});
