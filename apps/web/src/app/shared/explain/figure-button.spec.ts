import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../testing/keys-as-texts';
import { FigureButton } from './figure-button';

function made(inputs: Record<string, string>) {
  const fixture = TestBed.createComponent(FigureButton);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  let asked = 0;
  fixture.componentInstance.asked.subscribe(() => (asked += 1));
  fixture.detectChanges();
  const button = (fixture.nativeElement as HTMLElement).querySelector('button')!;
  return { button, asked: () => asked };
}

describe('a figure that one can ask about', () => {
  showKeysAsTexts();

  it('says to whom it belongs, and to the øre what it is', () => {
    const { button, asked } = made({ text: '1,2', of: 'Digital post', exact: '1.234.567,89 kr.' });
    expect(button.textContent.trim()).toBe('1,2');
    expect(button.title).toBe('1.234.567,89 kr.');
    expect(button.getAttribute('aria-label')).toBe('1,2. Digital post. shared.explain.open');
    button.click();
    expect(asked()).toBe(1);
  });

  it('says of a sum that one can ask, and of a share of a row nothing more than its label', () => {
    expect(made({ text: '5,0' }).button.title).toBe('shared.explain.open');
    expect(made({ text: '5,0' }).button.getAttribute('aria-label')).toBeNull();
    expect(made({ text: '82 %', of: 'Digital post' }).button.hasAttribute('title')).toBe(false);
  });
});
