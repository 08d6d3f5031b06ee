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
const reader = { name: 'Mette', today: '2026-11-23' };
const shown = (method: 'POST' | 'PUT' | 'PATCH', path: string, body: object) =>
  withPending(board, [letterOf({ projectId: 'p', method, path, body: { ...body } })], reader);

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
    expect(shown('POST', 'projects/p/meetings', { id: 'm' })).toEqual(board);
  });

  it('S2.10 has the action that is decided but not sent yet, instead of the idea it was, once', () => {
    const body = { id: 'a2', title: 'Ring op', owner: 'Ali', deadline: '2026-11-25', ideaId: 'i1' };
    const decided = shown('POST', 'projects/p/actions', body);
    expect(decided.actions[1]).toMatchObject({
      ...{ title: 'Ring op', owner: 'Ali', status: 'decided', etag: '' },
      standing: { kind: 'soon', days: 2 },
    });
    expect(decided.ideas[0]?.state).toBe('planned');
    expect(shown('POST', 'projects/p/actions', { ...body, id: 'a1' }).actions).toEqual([action]);
  });
});
