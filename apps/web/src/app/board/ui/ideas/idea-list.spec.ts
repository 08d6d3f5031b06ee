import { TestBed } from '@angular/core/testing';
import type { Idea } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { IdeaList, type Said } from './idea-list';

const idea = { id: 'i1', text: 'Flere tider', author: 'Ali', questions: [], etag: '"1"' };

describe('S2.6 S2.13 a note that is written on by keyboard', () => {
  showKeysAsTexts();

  async function open() {
    const made = TestBed.createComponent(IdeaList);
    made.componentRef.setInput('ideas', [idea as unknown as Idea]);
    const changed: Said[] = [];
    made.componentInstance.changed.subscribe((one) => changed.push(one));
    const page = made.nativeElement as HTMLElement;
    document.body.append(page);
    await made.whenStable();
    const pick = async (text: string) => {
      page.querySelector<HTMLElement>('.note-menu')?.click();
      await made.whenStable();
      const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
      items.find((one) => one.textContent?.includes(text))?.click();
      await made.whenStable();
    };
    const line = () => page.querySelector<HTMLInputElement>('#write-i1');
    return { made, page, changed, pick, line };
  }

  it('is rewritten from what it says, with the cursor there at once', async () => {
    const { made, page, changed, pick, line } = await open();
    await pick('board.idea.change');
    expect(document.activeElement).toBe(line());
    expect(line()?.value).toBe('Flere tider');
    line()?.form?.dispatchEvent(new Event('submit'));
    await made.whenStable();
    expect(changed).toEqual([{ idea, text: 'Flere tider' }]);
    expect(document.activeElement).toBe(page.querySelector('.note-menu'));
  });

  it('is asked about on an empty line, and left as it was with Escape', async () => {
    const { made, page, changed, pick, line } = await open();
    await pick('board.idea.ask');
    expect(line()?.value).toBe('');
    line()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await made.whenStable();
    expect([line(), changed]).toEqual([null, []]);
    expect(document.activeElement).toBe(page.querySelector('.note-menu'));
  });
});
