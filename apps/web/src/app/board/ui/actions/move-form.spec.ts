import { TestBed } from '@angular/core/testing';
import type { ActionPatch } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { MoveForm } from './move-form';

describe('what a move of an action cannot do without', () => {
  showKeysAsTexts();

  async function open(
    to: string,
    measured: object | null = null,
    indicatorId: string | null = 'i',
  ) {
    const form = TestBed.createComponent(MoveForm);
    form.componentRef.setInput('action', { title: 'Brev', indicatorId });
    form.componentRef.setInput('indicators', [{ id: 'k', name: 'Opkald' }]);
    form.componentRef.setInput('to', to);
    form.componentRef.setInput('measured', measured);
    const saved: ActionPatch[] = [];
    const looked: string[] = [];
    form.componentInstance.looked.subscribe((id) => looked.push(id));
    form.componentInstance.saved.subscribe((patch) => saved.push(patch));
    await form.whenStable();
    form.detectChanges();
    const page = form.nativeElement as HTMLElement;
    const write = (text: string) => {
      const field = page.querySelector<HTMLTextAreaElement>('[id=move-note]');
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input'));
    };
    const send = () => {
      page.querySelector('form')?.dispatchEvent(new Event('submit'));
      return saved.at(-1);
    };
    const choose = async (id: string) => {
      const list = page.querySelector('select');
      if (list) list.value = id;
      list?.dispatchEvent(new Event('change'));
      const figure = { indicatorId: id, name: 'Opkald', unit: '', moved: 'worse' };
      form.componentRef.setInput('measured', { ...figure, before: '7', after: '9' });
      await form.whenStable();
    };
    return { page, write, send, choose, looked };
  }

  it('S2.11 asks whether the indicator moved, shows what it did, and wants a note', async () => {
    const figure = { indicatorId: 'i', name: 'Breve', unit: '', moved: 'better' };
    const measured = { ...figure, before: '50', after: '46' };
    const { page, write, send } = await open('evaluated', measured);
    expect(page.querySelector('.moved-figure')?.textContent).toMatch(/50\s*→\s*46/);
    expect(page.querySelector('legend')?.textContent).toContain('board.evaluate.question');
    expect(send()).toBeUndefined();
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]?.click();
    write('Det hjalp');
    expect(send()).toEqual({
      ...{ status: 'evaluated', evaluation: { moved: 'yes', note: 'Det hjalp' } },
    });
  });

  it('S2.11 lets the team choose the indicator where the action names none, and shows its figure', async () => {
    const { page, write, send, choose, looked } = await open('evaluated', null, null);
    expect(page.querySelector('legend')?.textContent).toContain('board.evaluate.questionOfGoal');
    await choose('k');
    expect(looked).toEqual(['k']);
    expect(page.querySelector('.moved-figure')?.textContent).toMatch(/7\s*→\s*9/);
    expect(page.querySelector('legend')?.textContent).toMatch(/board\.evaluate\.question\s*$/);
    write('Det hjalp ikke');
    expect(send()).toEqual({
      status: 'evaluated',
      evaluation: { moved: 'tooEarly', note: 'Det hjalp ikke', indicatorId: 'k' },
    });
    expect((await open('evaluated')).page.querySelector('select')).toBeNull();
  });

  it('S2.11 R3 asks why an action goes back', async () => {
    const { page, write, send } = await open('decided');
    expect(page.textContent).toContain('board.action.backReason');
    expect(send()).toBeUndefined();
    write('Vi manglede en aftale');
    expect(send()).toMatchObject({ status: 'decided', reason: 'Vi manglede en aftale' });
  });
});
