import { TestBed } from '@angular/core/testing';
import { sampleQuestion } from '../../testing/sample-import';
import { sampleReading } from '../../testing/sample-reading';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { GivenAnswers } from './given-answers';

function shown(count: number, { editable = true, saved = true } = {}) {
  const fixture = TestBed.createComponent(GivenAnswers);
  const questions = Array.from({ length: count }, (_, at) =>
    sampleQuestion({ id: `number:${String(at)}`, answer: 'da', from: 'analyst' }),
  );
  const corrections = [{ id: 'delimiter', answer: ',', from: 'analyst' as const }];
  fixture.componentRef.setInput('questions', questions);
  fixture.componentRef.setInput('reading', sampleReading({ corrections }));
  fixture.componentRef.setInput('editable', editable);
  const sent: object[] = [];
  fixture.componentRef.setInput('save', (answers: object) => {
    sent.push(answers);
    return Promise.resolve(saved);
  });
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const set = (name: string, value: unknown) => {
    fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
  };
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent.includes(name));
  const press = (name: string) => {
    button(name)?.focus();
    button(name)?.click();
    fixture.detectChanges();
  };
  /** Chooses the second answer in the form that is open, and sends it. */
  const answer = async () => {
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    fixture.detectChanges();
  };
  return { fixture, page, set, button, press, answer, sent };
}

describe('the list of answers', () => {
  showKeysAsTexts();

  it('opens a question again, filled in, and sends the new answer', async () => {
    const { page, press, answer, sent } = shown(1);
    press('given.change');
    expect(page.querySelector<HTMLInputElement>('input[type=radio]')?.checked).toBe(true);
    await answer();
    expect(sent).toEqual([{ 'number:0': 'en' }]);
    expect(page.querySelector('form')).toBeNull();
  });

  it('keeps a new answer that the server has not got', async () => {
    const { page, press, answer } = shown(1, { saved: false });
    press('given.change');
    await answer();
    expect(page.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value).toBe('en');
  });

  it('keeps the keyboard on the line of a new answer while the file is read', async () => {
    const { page, set, button, press, answer } = shown(1);
    press('given.change');
    page.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
    await answer();
    set('busy', true);
    expect(document.activeElement).toBe(button('given.change'));
    expect(button('given.change')?.disabled).toBe(false);
  });

  it('takes a correction back, once', () => {
    const { set, press, sent } = shown(1);
    press('given.takeBack');
    set('busy', true);
    press('given.takeBack');
    expect(sent).toEqual([{ delimiter: '' }]);
  });

  it('takes the keyboard to its heading when the line under it is gone', () => {
    const { page, set, press } = shown(1);
    press('given.takeBack');
    set('reading', sampleReading());
    expect(document.activeElement).toBe(page.querySelector('h2'));
  });

  it('hands the keyboard over when nothing is left', () => {
    const { fixture, set, press } = shown(0);
    const noneLeft = jest.fn();
    fixture.componentInstance.noneLeft.subscribe(noneLeft);
    press('given.takeBack');
    set('reading', sampleReading());
    expect(noneLeft).toHaveBeenCalledTimes(1);
  });

  it('shows a few first, all when asked, and a few again', () => {
    const { page, button, press } = shown(9);
    expect(page.querySelectorAll('li')).toHaveLength(4);
    press('given.more');
    expect(page.querySelectorAll('li')).toHaveLength(10);
    expect(button('given.fewer')?.getAttribute('aria-expanded')).toBe('true');
    press('given.fewer');
    expect(page.querySelectorAll('li')).toHaveLength(4);
    expect(document.activeElement).toBe(button('given.more'));
  });

  it('is only read once the file is loaded', () =>
    expect(shown(1, { editable: false }).page.querySelector('button')).toBeNull());
});
