import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { NewPartFields } from './new-part-fields';

const KNOWN = ['Enhed=Nord', 'Enhed=Syd'];

function made(division: string, tried = false) {
  const fixture = TestBed.createComponent(NewPartFields);
  const given = { division, tried, known: KNOWN };
  for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const type = (...texts: string[]) => {
    page.querySelectorAll('input').forEach((input, at) => {
      input.value = texts[at] ?? '';
      input.dispatchEvent(new Event('input'));
    });
    fixture.detectChanges();
    const notice = page.querySelector('[role="status"]')?.textContent.replace(/\s+/g, ' ').trim();
    return { part: fixture.componentInstance.part(), notice };
  };
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent.trim());
  return { type, texts };
}

describe('typing a part that nobody has measured', () => {
  showKeysAsTexts();

  it('asks for each column of the division, and says that the part is new', () => {
    const { type, texts } = made('Enhed');
    expect(texts('label')).toEqual(['Enhed']);
    expect(type('Vest')).toEqual({
      part: 'Enhed=Vest',
      notice: '▲ indicators.measuring.newPart.isNew',
    });
  });

  it('says where it looks like a known one, and nothing where it is one', () => {
    const { type } = made('Enhed');
    expect(type('nord').notice).toBe('▲ indicators.measuring.newPart.isAlike');
    expect(type('Nord')).toEqual({ part: 'Enhed=Nord', notice: undefined });
  });

  it('asks what is divided where nothing is yet', () => {
    const { type } = made('');
    expect(type('Kanal', '').part).toBe('');
    expect(type('Kanal', 'Brev').part).toBe('Kanal=Brev');
  });

  it('says what is missing or cannot be in a name when somebody saves', () => {
    const { type, texts } = made('Enhed', true);
    expect(texts('[role="alert"]')).toEqual(['shared.form.required']);
    expect(type('Nord; Syd').part).toBe('');
    expect(texts('[role="alert"]')).toEqual(['indicators.measuring.newPart.signs']);
  });
});
