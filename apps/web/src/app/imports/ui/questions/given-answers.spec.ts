import { TestBed } from '@angular/core/testing';
import { sampleQuestion } from '../../testing/sample-import';
import { sampleReading } from '../../testing/sample-reading';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { GivenAnswers } from './given-answers';

function shown(count: number, editable = true) {
  const fixture = TestBed.createComponent(GivenAnswers);
  const questions = Array.from({ length: count }, (_, at) =>
    sampleQuestion({ id: `number:${String(at)}`, answer: 'da', from: 'analyst' }),
  );
  const corrections = [{ id: 'delimiter', answer: ',', from: 'analyst' as const }];
  fixture.componentRef.setInput('questions', questions);
  fixture.componentRef.setInput('reading', sampleReading({ corrections }));
  fixture.componentRef.setInput('editable', editable);
  const sent: object[] = [];
  fixture.componentInstance.answered.subscribe((answers) => sent.push(answers));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const press = (name: string) => {
    const buttons = [...page.querySelectorAll('button')];
    buttons.find((one) => one.textContent.includes(name))?.click();
    fixture.detectChanges();
  };
  return { page, press, sent };
}

describe('the list of answers', () => {
  showKeysAsTexts();

  it('opens a question again, filled in, and sends the new answer', () => {
    const { page, press, sent } = shown(1);
    press('given.change');
    const [first, second] = page.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(first?.checked).toBe(true);
    second?.click();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    expect(sent).toEqual([{ 'number:0': 'en' }]);
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
    expect(shown(1, false).page.querySelector('button')).toBeNull());
});
