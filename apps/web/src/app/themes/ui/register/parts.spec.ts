import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { BUDGET } from '../definitions/budget';
import { CULTURE } from '../definitions/culture';
import type { SectionDef } from '../definitions/field';
import { ORGANISATION } from '../definitions/organisation';
import { quietEdits } from '../testing/quiet-edits';
import { Register } from './register';
import { ThemeSheet } from './sheet';

const LOOKUPS = { benefits: [], changes: [], indicators: [], lines: {} };
const partOf = (sections: readonly SectionDef[], name: string) =>
  sections.find(({ part }) => part === name);
const named = (page: HTMLElement, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent?.trim());

describe('a part of a theme on its page', () => {
  showKeysAsTexts([provideRouter([])]);

  async function open<T>(kind: Type<T>, inputs: Record<string, unknown>) {
    const made = TestBed.createComponent(kind);
    const usual = { theme: 't', projectId: 'p', lookups: LOOKUPS, edits: quietEdits() };
    for (const [name, value] of Object.entries({ ...usual, ...inputs }))
      made.componentRef.setInput(name, value);
    await made.whenStable();
    const page = made.nativeElement as HTMLElement;
    const press = async (selector: string, at = 0) => {
      page.querySelectorAll<HTMLElement>(selector).item(at)?.click();
      await made.whenStable();
    };
    return { made, page, press };
  }
  const register = (sections: readonly SectionDef[], part: string, more: object = {}) =>
    open(Register, { def: partOf(sections, part), lines: [], ...more });

  it('S5.3 says below its lines that the paper breaks off here, and says it of no other part', async () => {
    const { page } = await register(CULTURE, 'behaviours');
    expect(named(page, '.register-cut')).toEqual(['themes.cut.behaviours']);
    const { page: whole } = await register(CULTURE, 'assumptions');
    expect(named(whole, '.register-cut')).toEqual([]);
  });

  it('S5.4 S5.5 S6.6 offers ready-made lines, and one that is pressed stands in the form to be corrected', async () => {
    const archetypes = await register(CULTURE, 'assumptions', { canEdit: true });
    expect(named(archetypes.page, '.register-suggest .pill')).toHaveLength(2);
    const { page, press } = await register(ORGANISATION, 'focusShifts', { canEdit: true });
    expect(named(page, '.register-suggest .pill')).toHaveLength(4);
    await press('.register-suggest .pill', 1);
    const written = [...page.querySelectorAll('form textarea')].map(
      (field) => (field as HTMLTextAreaElement).value,
    );
    expect(written).toEqual([
      ...['themes.suggest.focus.selfChoice.before', 'themes.suggest.focus.selfChoice.after'],
    ]);
  });

  it('S6.6 says how many ready-made lines are left to begin with', async () => {
    const said = async (...taken: string[]) => {
      const lines = taken.map((pattern) => ({ id: pattern, pattern }));
      const { page } = await register(ORGANISATION, 'focusShifts', { canEdit: true, lines });
      return named(page, '.register-suggest p')[0];
    };
    const of = 'themes.t.focusShifts.suggest';
    expect(await said('selfChoice')).toBe(of);
    expect(await said('validation', 'selfChoice', 'ownProcesses')).toBe(`${of}One`);
  });

  it('S6.4 shows in the line what a role lacks', async () => {
    const [has, lacks] = [
      { needs: true, has: true },
      { needs: true, has: false },
    ];
    const line = { id: 'x', role: 'Sagsbehandler', what: 'Afgøre', authority: lacks, ability: has };
    const { page } = await register(ORGANISATION, 'competences', { lines: [line] });
    expect(named(page, '.badge-red')).toEqual(['themes.value.gap.authority']);
  });

  it('S6.7 suggests actions, and puts the one that is pressed forward for the target board', async () => {
    const def = partOf(ORGANISATION, 'readiness');
    const { made, page, press } = await open(ThemeSheet, { def, sheet: {} });
    expect(named(page, '.register-cut')).toEqual(['themes.cut.readiness']);
    const act = jest.fn();
    made.componentInstance.act.subscribe(act);
    await press('.register-suggest .pill', 2);
    const suggested = 'themes.advice.readiness.askEarly';
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ part: 'readiness', suggested }));
  });

  it('S8.7 leadership decides a political goal, and nobody else is asked to', async () => {
    const lines = [{ id: 'x', name: 'Svartid', decision: null }];
    const { made, press } = await register(BUDGET, 'goals', { lines, mayDecide: true });
    const decided = jest.fn();
    made.componentInstance.decided.subscribe(decided);
    await press('td .button-primary');
    expect(decided).toHaveBeenCalledWith({ line: lines[0], decided: true });
    const { page } = await register(BUDGET, 'goals', { lines, canEdit: true });
    expect(page.querySelector('td .button-primary')).toBeNull();
  });
});
