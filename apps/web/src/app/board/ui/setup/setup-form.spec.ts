import { TestBed } from '@angular/core/testing';
import { type Board, type BoardGoals, type BoardInput, BoardMethod } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { SetupForm } from './setup-form';

const indicators = ['a', 'b', 'c', 'd', 'e', 'f'];
const goals = { choices: indicators.map((id) => ({ id, name: id })) } as unknown as BoardGoals;
const board = (over: Partial<Board> = {}) =>
  ({
    ...{ pinned: indicators.slice(0, 5), capacityDays: null, mapping: null },
    method: BoardMethod.parse({}),
    ...over,
  }) as Board;

describe('what hangs on a board', () => {
  showKeysAsTexts();

  async function open(of: Board) {
    const form = TestBed.createComponent(SetupForm);
    form.componentRef.setInput('board', of);
    form.componentRef.setInput('goals', goals);
    const saved: BoardInput[] = [];
    form.componentInstance.saved.subscribe((input) => saved.push(input));
    await form.whenStable();
    form.detectChanges();
    const page = form.nativeElement as HTMLElement;
    const ticks = page.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    return {
      page,
      told: async (now: Board) => {
        form.componentRef.setInput('board', now);
        await form.whenStable();
      },
      warned: () => {
        form.detectChanges();
        return page.querySelector('.notice') !== null;
      },
      tick: (at: number) => ticks[at]?.click(),
      colour: (at: number) =>
        page.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.click(),
      save: () => {
        page.querySelector('form')?.dispatchEvent(new Event('submit'));
        return saved.at(-1);
      },
    };
  }

  it('S2.2 is warned about above five goals, and may be saved all the same', async () => {
    const { warned, tick, save } = await open(board());
    expect(warned()).toBe(false);
    tick(5);
    expect(warned()).toBe(true);
    expect(save()?.pinned).toEqual(indicators);
  });

  it('S1.1 stays as it is being chosen when somebody else changes the board', async () => {
    const { tick, told, save } = await open(board({ capacityDays: '10.00' }));
    tick(5);
    await told(board({ pinned: [], capacityDays: '3.00' }));
    expect(save()).toMatchObject({ pinned: indicators, capacityDays: '10' });
  });

  it('S2.9 is told at the field about days that nobody has', async () => {
    const { page, save } = await open(board());
    const field = page.querySelector<HTMLInputElement>('[id=board-days]');
    if (field) field.value = '-3';
    field?.dispatchEvent(new Event('input'));
    expect(save()).toBeUndefined();
    field?.dispatchEvent(new Event('blur'));
    await new Promise((done) => setTimeout(done));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('shared.form.days');
  });

  it('S2.2 is warned about above as many as the municipality has settled', async () => {
    const strict = BoardMethod.parse({ pinnedWarnAbove: 4 });
    expect((await open(board({ method: strict }))).warned()).toBe(true);
  });

  it('S2.8 has the municipality’s colours in the mixed fields until the team chooses others', async () => {
    const swapped = {
      highFrom: 4,
      highEffectManyResources: 'orange',
      lowEffectFewResources: 'yellow',
    } as const;
    const { colour, save } = await open(board({ method: BoardMethod.parse({ mapping: swapped }) }));
    expect(save()?.mapping).toBeNull();
    colour(0);
    expect(save()?.mapping).toEqual({
      ...{ highFrom: 4, highEffectManyResources: 'yellow', lowEffectFewResources: 'orange' },
    });
    colour(1);
    expect(save()?.mapping).toBeNull();
  });
});
