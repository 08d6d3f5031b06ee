import { ACTION_STATUSES, moveAction, nextStages } from './action-status';

const told = { reason: 'Ikke færdig', evaluated: true };

describe('S2.11 R3 the status of an action', () => {
  it('moves one step at a time, both ways', () => {
    const allowed = ACTION_STATUSES.flatMap((from) =>
      ACTION_STATUSES.filter((to) => moveAction(from, to, told).ok).map((to) => `${from}>${to}`),
    );
    expect(allowed).toEqual([
      'decided>started',
      'started>decided',
      'started>completed',
      'completed>started',
      'completed>evaluated',
      'evaluated>completed',
    ]);
    expect(moveAction('decided', 'completed', told)).toEqual({ ok: false, because: 'skips' });
    expect(moveAction('started', 'started', told)).toEqual({ ok: false, because: 'same' });
  });

  it.each(['', '  ', 'ja'])('goes back only with a reason, and «%s» is none', (reason) => {
    const back = moveAction('started', 'decided', { reason });
    expect(back).toEqual({ ok: false, because: 'needsReason' });
  });

  it('is evaluated only with an answer to whether the indicator moved', () => {
    const bare = moveAction('completed', 'evaluated');
    expect(bare).toEqual({ ok: false, because: 'needsEvaluation' });
  });

  it('offers the neighbours only', () => {
    expect(nextStages('decided')).toEqual(['started']);
    expect(nextStages('completed')).toEqual(['started', 'evaluated']);
  });
});
