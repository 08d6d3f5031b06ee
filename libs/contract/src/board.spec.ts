import { ActionInput, ActionItem, ActionPatch } from './board';

const whole = { title: 'Ring rundt', owner: 'Anne', deadline: '2026-12-15' };

describe('R2 an action', () => {
  it('R2 is decided by owner and deadline, and of blanks and days that are not there it has none', () => {
    expect(ActionInput.safeParse(whole).success).toBe(true);
    const { owner: _owner, ...ownerless } = whole;
    const { deadline: _deadline, ...endless } = whole;
    const refused = [
      ...[ownerless, { ...whole, owner: ' ' }],
      ...[endless, { ...whole, deadline: '' }, { ...whole, deadline: '2026-02-31' }],
    ];
    expect(refused.filter((one) => ActionInput.safeParse(one).success)).toEqual([]);
  });

  it.each(['owner', 'deadline', 'status'])('R2 loses no %s by an edit', (field) => {
    for (const nothing of [null, '', ' '])
      expect(ActionPatch.safeParse({ [field]: nothing }).success).toBe(false);
  });

  it('R2 always stands with all three', () => {
    const { owner, deadline, status } = ActionItem.shape;
    for (const one of [owner, deadline, status])
      expect([one.safeParse(null).success, one.safeParse(undefined).success]).toEqual([
        ...[false, false],
      ]);
  });
});
