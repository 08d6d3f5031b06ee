import type { Workshop, WorkshopPatch } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { WorkshopMoves } from './workshop-moves';

const workshop = (over: Partial<Workshop> = {}): Workshop => ({
  ...{ id: 'w', projectId: 'p', state: 'running', place: null, facilitator: 'A' },
  ...{ participants: [], startedAt: '', endedAt: null, outcome: null, etag: '"v1"' },
  ...over,
});
const place = (nodeId: string) => ({ nodeId, theme: 'culture' as const });

/** A server with one workshop: what does not name its version is refused. */
function server(standing: Workshop) {
  let version = 1;
  const state = { now: standing };
  return {
    state,
    get: () => Promise.resolve(state.now),
    change: (from: Workshop, patch: WorkshopPatch) => {
      if (from.etag !== state.now.etag)
        return Promise.reject(new ProblemFailure('stale', 412, 'En anden var først'));
      version += 1;
      state.now = { ...state.now, ...patch, etag: `"v${version}"` };
      return Promise.resolve(state.now);
    },
  };
}

describe('the moves of a workshop', () => {
  const of = (door: ReturnType<typeof server>, seen: Workshop) => {
    let current = seen;
    const moves = new WorkshopMoves(
      door,
      () => current,
      (next) => (current = next),
    );
    return { moves, current: () => current };
  };

  it('S10.2 follow one another, however fast they are made', async () => {
    const door = server(workshop());
    const { moves, current } = of(door, workshop());
    await Promise.all(['a', 'b', 'c'].map((id) => moves.send({ place: place(id) })));
    expect(current().place).toEqual(place('c'));
  });

  it('go where somebody else was first, instead of pulling everyone back', async () => {
    const door = server(workshop({ place: place('theirs'), etag: '"v7"' }));
    const { moves, current } = of(door, workshop());
    await moves.send({ place: place('mine') });
    expect([current().place, door.state.now.place]).toEqual([place('theirs'), place('theirs')]);
  });

  it('S1.7 keep whom somebody else has named meanwhile, seen or not', async () => {
    const door = server(workshop({ participants: ['Anne', 'Ali', 'Mette'], etag: '"v7"' }));
    const { moves } = of(door, workshop({ participants: ['Anne', 'Ali'] }));
    await moves.name({ from: ['Anne', 'Ali'], to: ['Anne', 'Jens'] });
    expect(door.state.now.participants).toEqual(['Anne', 'Mette', 'Jens']);
    await moves.name({ from: ['Anne', 'Ali'], to: ['Anne', 'Ali', 'Bo'] });
    expect(door.state.now.participants).toEqual(['Anne', 'Mette', 'Jens', 'Bo']);
  });

  it('lose nothing else: a pause stands although somebody went on meanwhile', async () => {
    const door = server(workshop({ place: place('theirs'), etag: '"v7"' }));
    const { moves } = of(door, workshop());
    await moves.send({ state: 'paused' });
    expect(door.state.now).toMatchObject({ state: 'paused', place: place('theirs') });
  });

  it('tell what is refused, and go on after it', async () => {
    const door = server(workshop());
    const { moves, current } = of(door, workshop());
    const change = door.change;
    door.change = () => Promise.reject(new ProblemFailure('offline', 0, ''));
    await expect(moves.send({ state: 'paused' })).rejects.toThrow();
    door.change = change;
    await moves.send({ state: 'paused' });
    expect(current().state).toBe('paused');
  });
});
