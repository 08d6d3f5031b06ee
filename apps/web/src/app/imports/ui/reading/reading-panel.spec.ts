import { TestBed } from '@angular/core/testing';
import { sampleReading } from '../../testing/sample-reading';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ReadingPanel } from './reading-panel';

function correcting(saved: boolean) {
  const fixture = TestBed.createComponent(ReadingPanel);
  const set = (name: string, value: unknown) => {
    fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
  };
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  fixture.componentRef.setInput('reading', sampleReading());
  fixture.componentRef.setInput('save', () => Promise.resolve(saved));
  set('editable', true);
  const opener = page.querySelector('button');
  opener?.click();
  fixture.detectChanges();
  const delimiter = () => page.querySelector<HTMLSelectElement>('#correct-delimiter');
  const send = async () => {
    const list = delimiter()!;
    list.value = ',';
    list.dispatchEvent(new Event('change'));
    fixture.detectChanges();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    fixture.detectChanges();
  };
  const told = () => page.querySelector('[role=status]')?.textContent.trim();
  return { set, send, opener, delimiter, told };
}

describe('a reading that is corrected', () => {
  showKeysAsTexts();

  it('is told when the file has been read again, and the keyboard goes back', async () => {
    const { set, send, opener, delimiter, told } = correcting(true);
    delimiter()?.focus();
    await send();
    expect(delimiter()).toBeNull();
    expect(document.activeElement).toBe(opener);
    set('busy', true);
    expect(told()).toBe('imports.correct.rereading');
    set('reading', sampleReading({ delimiter: ',' }));
    set('busy', false);
    expect(told()).toBe('imports.correct.reread');
  });

  it('stays in the form when the server has not got it', async () => {
    const { set, send, delimiter, told } = correcting(false);
    await send();
    expect(delimiter()?.value).toBe(',');
    set('reading', sampleReading());
    expect(told()).toBe('');
  });
});
