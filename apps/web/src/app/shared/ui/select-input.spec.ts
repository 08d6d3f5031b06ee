import { TestBed } from '@angular/core/testing';
import { SelectInput } from './select-input';

function made(inputs: Record<string, unknown>) {
  const fixture = TestBed.createComponent(SelectInput);
  const given = {
    name: 'kind',
    label: 'Slags',
    value: 'b',
    choices: [
      { value: 'a', label: 'Første' },
      { value: 'b', label: 'Anden' },
    ],
    ...inputs,
  };
  for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
  const said: string[] = [];
  fixture.componentInstance.changed.subscribe((value) => said.push(value));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  return { page, said, select: page.querySelector('select')! };
}

describe('a labelled choice', () => {
  it('is named by its label, shows its value and tells what is chosen', () => {
    const { page, said, select } = made({});
    expect(page.querySelector('label')?.htmlFor).toBe(select.id);
    expect([select.value, select.options.length]).toEqual(['b', 2]);
    select.value = 'a';
    select.dispatchEvent(new Event('change'));
    expect(said).toEqual(['a']);
  });

  it('can be left open where there is a word for that', () => {
    const { select } = made({ value: '', none: 'Ikke oplyst' });
    expect([select.value, select.options[0]?.text.trim()]).toEqual(['', 'Ikke oplyst']);
  });
});
