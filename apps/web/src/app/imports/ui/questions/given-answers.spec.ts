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
  const press = (name: string) => {
    const buttons = [...page.querySelectorAll('button')];
    buttons.find((one) => one.textContent.includes(name))?.click();
    fixture.detectChanges();
  };
  /** Chooses the second answer in the form that is open, and sends it. */
  const answer = async () => {
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    fixture.detectChanges();
  };
  return { page, press, answer, sent };
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

  it('takes a correction back', () => {
    const { press, sent } = shown(1);
    press('given.takeBack');
    expect(sent).toEqual([{ delimiter: '' }]);
  });

  it('shows a few first, and all when asked', () => {
    const { page, press } = shown(9);
    expect(page.querySelectorAll('li')).toHaveLength(4);
    press('given.more');
    expect(page.querySelectorAll('li')).toHaveLength(10);
  });

  it('is only read once the file is loaded', () =>
    expect(shown(1, { editable: false }).page.querySelector('button')).toBeNull());
});
