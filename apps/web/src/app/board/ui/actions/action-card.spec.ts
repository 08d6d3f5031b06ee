import { TestBed } from '@angular/core/testing';
import type { ActionItem } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ActionCard } from './action-card';

const action = {
  ...{ id: 'a', title: 'Brev', owner: 'Ali', deadline: '2026-12-15', status: 'completed' },
  ...{ evaluation: null, standing: { kind: 'overdue', days: 3 } },
} as unknown as ActionItem;

describe('an action on the board', () => {
  showKeysAsTexts();

  async function card(over: object = {}) {
    const made = TestBed.createComponent(ActionCard);
    made.componentRef.setInput('action', { ...action, ...over });
    await made.whenStable();
    made.detectChanges();
    return made.nativeElement as HTMLElement;
  }

  it('S2.10 has its owner and deadline, and its status furthest to the right', async () => {
    const page = await card();
    expect(page.querySelector('.action-what')?.textContent).toMatch(/Ali · 15-12-2026/);
    expect(page.lastElementChild?.className).toBe('action-status');
    expect(page.lastElementChild?.textContent).toContain('board.status.completed');
    expect(page.querySelector('.badge')?.textContent).toContain('board.standing.overdue');
  });

  it('S2.10 says of what is not sent yet that it is not, and lets it not be moved', async () => {
    const menu = async (etag: string) => (await card({ etag })).querySelector('gv-menu');
    expect([await menu(''), (await menu('"1"')) !== null]).toEqual([null, true]);
    expect((await card({ etag: '' })).textContent).toContain('board.unsent');
  });

  it('S2.11 shows how far it is on the way of four, and what its evaluation said', async () => {
    const measured = { name: 'Breve', unit: '', before: '50', after: '46', moved: 'better' };
    const page = await card({ evaluation: { moved: 'yes', note: 'Det hjalp', measured } });
    const stages = [...page.querySelectorAll('.stages span')].map(({ className }) => className);
    expect(stages).toEqual(['reached', 'reached', 'reached', '']);
    expect(page.textContent).toMatch(/50\s*→\s*46/);
    expect(page.textContent).toContain('Det hjalp');
  });

  it.each(['yes', 'no', 'tooEarly'])('S2.11 says that the team answered %s', async (moved) => {
    const measured = { name: 'Breve', unit: '', before: '50', after: '46', moved: 'better' };
    const said = async (evaluation: object) => (await card({ evaluation })).textContent;
    const answer = { moved, note: 'Vi lærte noget' };
    expect(await said({ ...answer, measured })).toContain(`board.evaluate.said.${moved}`);
    expect(await said({ ...answer, measured: null })).toContain(`evaluate.saidOfGoal.${moved}`);
  });
});
