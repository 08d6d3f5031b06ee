import { TestBed } from '@angular/core/testing';
import type { SeriesPoint } from '@gevinst/contract';
import { showKeysAsTexts } from '../testing/keys-as-texts';
import { CauseNotes } from './cause-notes';

const point = (month: string, note: SeriesPoint['note']): SeriesPoint => ({
  ...{ month, period: month, target: null, originalTarget: null, actual: '1', due: true },
  ...{ importId: null, line: null, note },
});
const noteOf = (text: string, etag: string) => ({ text, author: 'A', at: '2026-02-01', etag });

function opened(points: readonly SeriesPoint[], save: (note: unknown, etag: string) => boolean) {
  const fixture = TestBed.createComponent(CauseNotes);
  const set = (name: string, value: unknown) => fixture.componentRef.setInput(name, value);
  set('name', 'cause');
  set('points', points);
  set('mayWrite', true);
  set('save', (note: unknown, etag: string) => Promise.resolve(save(note, etag)));
  const page = fixture.nativeElement as HTMLElement;
  const shown = async () => {
    fixture.detectChanges();
    await fixture.whenStable();
    fixture.detectChanges();
  };
  const write = async (text: string) => {
    await shown();
    const area = page.querySelector('textarea')!;
    area.value = text;
    area.dispatchEvent(new Event('input'));
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await shown();
  };
  fixture.detectChanges();
  page.querySelector<HTMLButtonElement>('.link-button')?.click();
  return { page, set, write };
}

describe('a cause that is written', () => {
  showKeysAsTexts();

  it('builds on the one that stood when the form was opened, and keeps the text in a conflict', async () => {
    const sent: string[] = [];
    const form = opened([point('2026-01', noteOf('Strejke', '"v1"'))], (_, etag) => {
      sent.push(etag);
      return etag === '"v2"';
    });
    form.set('points', [point('2026-01', noteOf('Ferie', '"v2"'))]);
    await form.write('Sygdom');
    expect(form.page.querySelector('textarea')?.value).toBe('Sygdom');
    expect(form.page.textContent).toContain('Ferie');
    await form.write('Sygdom og ferie');
    expect(sent).toEqual(['"v1"', '"v2"']);
    expect(form.page.querySelector('textarea')).toBeNull();
  });

  it('says of the first one of a month that there was none', async () => {
    const sent: string[] = [];
    const form = opened([point('2026-01', null)], (_, etag) => sent.push(etag) > 0);
    await form.write('Strejke');
    expect(sent).toEqual(['"v0"']);
  });
});
