import { TestBed } from '@angular/core/testing';
import type { MatrixMark } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { MarkEditor } from './mark-editor';

describe('a cell of the matrix on its page', () => {
  showKeysAsTexts();

  async function open(relevance: MatrixMark['relevance']) {
    const made = TestBed.createComponent(MarkEditor);
    const said = { challenge: 'Breve', note: 'Spørg', barrier: 'open', actionIds: [] };
    const mark = { nodeId: 'n', theme: 'culture', relevance, by: null, at: null, ...said };
    for (const [name, value] of Object.entries({
      mark,
      actions: [],
      canEdit: true,
      act: jest.fn(),
    }))
      made.componentRef.setInput(name, value);
    const changed = jest.fn();
    made.componentInstance.changed.subscribe(changed);
    await made.whenStable();
    const page = made.nativeElement as HTMLElement;
    const choose = (words: string) =>
      [...page.querySelectorAll('button')]
        .find((one) => one.textContent?.trim() === words)
        ?.click();
    const asked = ['textarea[id=mark-challenge]', 'textarea[id=mark-note]', 'gv-mark-actions'].map(
      (selector) => page.querySelector(selector) !== null,
    );
    return { asked, changed, choose };
  }

  it('S9.2 asks for challenge, note and action, and whether it stands in the way', async () => {
    const { asked, changed, choose } = await open('relevant');
    expect(asked).toEqual([true, true, true]);
    choose('matrix.barrier.solved');
    expect(changed).toHaveBeenCalledWith({ barrier: 'solved', relevance: 'relevant' });
  });

  it('S10.3 takes "not relevant" for an answer, and asks for nothing more than a note then', async () => {
    const { changed, choose } = await open('open');
    choose('themes.relevance.notRelevant');
    expect(changed).toHaveBeenCalledWith({ relevance: 'notRelevant' });
    expect((await open('notRelevant')).asked).toEqual([false, true, false]);
  });
});
