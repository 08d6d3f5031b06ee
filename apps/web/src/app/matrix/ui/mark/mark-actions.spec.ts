import { TestBed } from '@angular/core/testing';
import type { MatrixMark } from '@gevinst/contract';
import { ProblemFailure } from '../../../shared/http/problem-failure';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { MarkActions } from './mark-actions';

const mark = (nodeId: string) =>
  ({ nodeId, theme: 'culture', challenge: 'Breve', actionIds: [] }) as unknown as MatrixMark;

describe('what is done about a cell', () => {
  showKeysAsTexts();

  async function open(act: jest.Mock) {
    const made = TestBed.createComponent(MarkActions);
    for (const [name, value] of Object.entries({ act, actions: [], canEdit: true }))
      made.componentRef.setInput(name, value);
    made.componentRef.setInput('mark', mark('n'));
    const page = made.nativeElement as HTMLElement;
    const settle = async () => {
      await made.whenStable();
      made.detectChanges();
    };
    await settle();
    page.querySelector<HTMLElement>('.actions button')?.click();
    await settle();
    for (const [name, value] of [
      ['mark-action-owner', 'Anne'],
      ['mark-action-deadline', '15-12-2026'],
    ]) {
      const field = page.querySelector<HTMLInputElement>(`[id=${name ?? ''}]`);
      if (field) field.value = value ?? '';
      field?.dispatchEvent(new Event('input'));
    }
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    return { made, page, settle };
  }

  it('S9.2 stays as it was written when it is refused, and says why', async () => {
    const refused = new ProblemFailure('invalid', 400, 'Fristen er en lukkedag');
    const act = jest.fn().mockRejectedValue(refused);
    const { made, page, settle } = await open(act);
    expect(act).toHaveBeenCalledWith(
      mark('n'),
      expect.objectContaining({ title: 'Breve', owner: 'Anne' }),
    );
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Fristen er en lukkedag');
    expect(page.querySelector<HTMLInputElement>('[id=mark-action-owner]')?.value).toBe('Anne');
    made.componentRef.setInput('mark', mark('another'));
    await settle();
    expect(page.querySelector('form, [role=alert]')).toBeNull();
  });

  it('S9.2 is put away when it is on the board', async () => {
    const { made, page } = await open(jest.fn().mockResolvedValue(undefined));
    expect([page.querySelector('form'), made.componentInstance.making()]).toEqual([null, false]);
  });
});
