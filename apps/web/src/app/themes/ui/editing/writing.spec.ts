import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ProblemFailure } from '../../../shared/http/problem-failure';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { BUDGET } from '../definitions/budget';
import { CHANNELS } from '../definitions/channels';
import { CULTURE } from '../definitions/culture';
import type { SectionDef } from '../definitions/field';
import { Register } from '../register/register';
import { ThemeSheet } from '../register/sheet';
import { quietEdits } from '../testing/quiet-edits';
import type { PartConflict } from './part-edits';
import { UnsavedForms } from './unsaved-forms';

const LOOKUPS = { benefits: [], changes: [], indicators: [], lines: {} };
const usual = { theme: 't', projectId: 'p', lookups: LOOKUPS, canEdit: true, edits: quietEdits() };
const partOf = (sections: readonly SectionDef[], name: string) =>
  sections.find(({ part }) => part === name);
const user = (id: string, name: string, more: object = {}) => ({ id, name, ...more });

describe('whoever writes in a theme', () => {
  showKeysAsTexts([provideRouter([]), UnsavedForms]);

  let made: ComponentFixture<Register | ThemeSheet>;
  const page = () => made.nativeElement as HTMLElement;
  const put = async (inputs: object) => {
    for (const [name, value] of Object.entries(inputs)) made.componentRef.setInput(name, value);
    await made.whenStable();
  };
  const register = async (inputs: object) => {
    made = TestBed.createComponent(Register);
    await put({ ...usual, lines: [], ...inputs });
  };
  const press = async (selector: string) => {
    page().querySelector<HTMLElement>(selector)?.click();
    await made.whenStable();
  };
  const type = async (selector: string, text: string) => {
    const field = page().querySelector<HTMLInputElement>(selector);
    if (field !== null) field.value = text;
    field?.dispatchEvent(new Event('input'));
    await made.whenStable();
  };
  const USERS = partOf(CHANNELS, 'users');

  it('keeps what is being typed when a colleague deletes the line, and can put the line back', async () => {
    const save = jest.fn(() => Promise.resolve(true));
    const [a, b] = [user('a', 'Ansøger'), user('b', 'Pårørende')];
    await register({ def: USERS, lines: [a, b], edits: quietEdits({ save }) });
    await press('[data-line="a"] .register-edit');
    await type('#users-name', 'Ansøger, der er syg');
    await put({ lines: [b] });
    expect(page().querySelector<HTMLInputElement>('#users-name')?.value).toBe(
      'Ansøger, der er syg',
    );
    expect(page().querySelector('form [role=alert]')?.textContent).toContain('themes.lost');
    await press('form .button-primary');
    expect(save).toHaveBeenCalledWith({
      part: 'users',
      base: [b],
      mine: [b, expect.objectContaining({ id: 'a', name: 'Ansøger, der er syg' })],
    });
  });

  it('S5.1 sees both texts in the form when two have written the same, and what is in it by then is saved', async () => {
    const conflict = signal<PartConflict | null>(null);
    const save = jest.fn(() => Promise.resolve(true));
    const edits = quietEdits({ save, conflictIn: () => conflict() });
    const line = { id: 'x', observed: 'Vi ringer', assumedReason: '', effect: '' };
    await register({ def: partOf(CULTURE, 'behaviours'), lines: [line], edits });
    await press('.register-edit');
    await type('#behaviours-observed', 'Vi skriver');
    const place = { path: ['x', 'observed'], mine: 'Vi skriver', theirs: 'Vi går derhen' };
    conflict.set({ by: 'Ali', places: [place] });
    await made.whenStable();
    const told = page().querySelector('form gv-conflict-notice')?.textContent ?? '';
    expect(told).not.toContain('Own');
    expect(told).toContain('Vi skriver');
    expect(told).toContain('Vi går derhen');
    expect(told).not.toContain('themes.field.assumedReason');
    await type('#behaviours-observed', 'Vi skriver og går derhen');
    await press('gv-conflict-notice .button-primary');
    expect(save).toHaveBeenLastCalledWith(
      expect.objectContaining({
        chosen: true,
        mine: [expect.objectContaining({ id: 'x', observed: 'Vi skriver og går derhen' })],
      }),
    );
  });

  it('sees beside the form what the server did not take, under the name of the field, until the form is closed', async () => {
    const failure = signal<ProblemFailure | null>(null);
    const edits = quietEdits({ failureIn: () => failure(), forget: () => failure.set(null) });
    const line = user('a', 'Forening', { type: 'other', stance: 'neutral', means: 'x' });
    await register({ def: partOf(CHANNELS, 'stakeholders'), lines: [line], edits });
    await press('.register-edit');
    const wrong = { path: 'content.stakeholders.0.means', message: 'Højst 4000 tegn', name: null };
    failure.set(new ProblemFailure('validation_failed', 422, 'Nej', [wrong]));
    await made.whenStable();
    expect(page().querySelector('form gv-failure')?.textContent).toContain(
      'themes.field.means: Højst 4000 tegn',
    );
    await press('form .button:not(.button-primary)');
    expect(page().querySelector('gv-failure [role=alert]')).toBeNull();
  });

  it('is asked before the page goes when something is typed that is saved nowhere', async () => {
    const unsaved = TestBed.inject(UnsavedForms);
    await register({ def: USERS });
    await press('.register-add');
    expect([unsaved.open(), unsaved.dirty()]).toEqual([1, false]);
    await press('form input[type=checkbox]');
    expect(unsaved.dirty()).toBe(true);
    await press('form .button:not(.button-primary)');
    expect([unsaved.open(), unsaved.dirty()]).toEqual([0, false]);
  });

  it('S3.6 S3.7 leaves nothing that only those who edit can read', async () => {
    const line = {
      id: 'c',
      what: 'Brevpost',
      how: 'Skiltet tages ned',
      why: 'Dyrt',
      status: 'decided',
    };
    await register({ def: partOf(CHANNELS, 'closures'), lines: [line], canEdit: false });
    expect(page().textContent).not.toContain('Skiltet tages ned');
    await press('.register-more-button');
    expect(page().querySelector('.register-rest')?.textContent).toContain('Skiltet tages ned');
    expect(page().querySelector('.register-rest')?.textContent).toContain('Dyrt');
  });

  it('S8.1 shows leadership the whole account beside what it is asked to decide', async () => {
    const account = { function: '6.45.51', costCentre: '4711', text: 'Porto' };
    const line = {
      id: 'e',
      text: 'Mindre porto',
      year: 2027,
      amountKr: '1.00',
      account,
      decision: null,
    };
    const effects = { def: partOf(BUDGET, 'effects'), lines: [line], canEdit: false };
    await register({ ...effects, mayDecide: true });
    expect(page().querySelector('.register-rest')?.textContent).toContain('4711');
    await press('.register-more-button');
    expect(page().querySelector('.register-rest')).toBeNull();
  });

  it('S5.1 sees the other’s note of the iceberg where both have changed the same', async () => {
    const conflict = signal<PartConflict | null>(null);
    const edits = quietEdits({ conflictIn: () => conflict() });
    made = TestBed.createComponent(ThemeSheet);
    const sheet = { behaviour: ['a'], values: [], assumptions: [] };
    await put({ ...usual, edits, sheet, def: partOf(CULTURE, 'iceberg') });
    await press('.sheet-edit');
    conflict.set({ by: 'Ali', places: [{ path: ['behaviour'], mine: ['b'], theirs: ['c', 'c'] }] });
    await made.whenStable();
    const sides = [...page().querySelectorAll('form .conflict-sides section')];
    expect(
      sides.map((side) => [...side.querySelectorAll('li')].map((li) => li.textContent)),
    ).toEqual([['b'], ['c', 'c']]);
  });

  it('S5.1 is told so when the other is oneself in another window', async () => {
    const places = [{ path: ['behaviour'], mine: ['b'], theirs: ['c'] }];
    const edits = quietEdits({ conflictIn: () => ({ by: 'Anne', own: true, places }) });
    made = TestBed.createComponent(ThemeSheet);
    const sheet = { behaviour: ['a'], values: [], assumptions: [] };
    await put({ ...usual, edits, sheet, def: partOf(CULTURE, 'iceberg') });
    await press('.sheet-edit');
    const said = [...page().querySelectorAll('.conflict > p, .conflict h3')];
    expect(said.map(({ textContent }) => textContent.trim())).toEqual([
      ...['themes.conflictOwn', 'themes.conflictSide.mineOwn', 'themes.conflictSide.theirsOwn'],
    ]);
  });
});
