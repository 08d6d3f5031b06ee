import type { Letter } from './letter';
import { rebase } from './rebase';

const mine = { moved: 'yes', note: 'Det hjalp', indicatorId: 'i1' };
const letter = {
  body: { status: 'evaluated', evaluation: mine },
  base: { status: 'completed', title: 'Ring rundt', evaluation: null },
} as unknown as Letter;
const standing = (evaluation: object | null) => ({
  ...{ status: evaluation ? 'evaluated' : 'completed', title: 'Ring rundt', evaluation },
  etag: '"v3"',
});
const measured = { indicatorId: 'i1', before: '6.1', after: '8.5' };

describe('S2.11 an evaluation when somebody else was first', () => {
  it('has arrived when it is mine that stands there, with what was measured beside it', () => {
    const { moved, note } = mine;
    expect(rebase(letter, standing({ moved, note, measured })).kind).toBe('arrived');
  });

  it('is asked about when another has evaluated the same, and neither is lost', () => {
    const theirs = { moved: 'no', note: 'Det hjalp ikke', measured };
    const found = rebase(letter, standing(theirs));
    expect(found).toMatchObject({
      kind: 'clash',
      clash: {
        conflicts: [{ path: ['evaluation'], mine, theirs: { note: 'Det hjalp ikke' } }],
        mine: { body: { evaluation: mine } },
        theirs: null,
      },
    });
  });

  it('goes on top of what another has changed beside it', () => {
    const found = rebase(letter, { ...standing(null), title: 'Ring til alle' });
    expect(found).toMatchObject({
      kind: 'again',
      letter: { body: { evaluation: mine }, etag: '"v3"' },
    });
  });
});
