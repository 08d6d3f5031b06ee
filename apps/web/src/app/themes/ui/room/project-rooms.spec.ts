import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { ProjectRoom } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { AccountRooms } from './account-rooms';
import { ProjectRooms } from './project-rooms';
import { roomQuery, type RoomAsked } from './room-figures';

const room = (over: Partial<ProjectRoom>): ProjectRoom => ({
  ...{ projectId: 'p', projectName: 'Digital post', department: 'Borgerservice', funding: 'pool' },
  ...{
    drawKr: '900.00',
    cutKr: '600.00',
    inBudgetKr: '100.00',
    decidedKr: '200.00',
    realisedKr: null,
  },
  ...{ freedKr: '0.00', owesKr: '300.00', unknownCosts: 0, weakYears: [2026] },
  ...over,
});

function shown(items: readonly ProjectRoom[]) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(ProjectRooms);
  fixture.componentRef.setInput('items', items);
  const asked: RoomAsked[] = [];
  fixture.componentInstance.asked.subscribe((one) => asked.push(one));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const press = (row: string) =>
    page.querySelectorAll<HTMLButtonElement>(`${row} button`).forEach((button) => button.click());
  return { page, asked, press };
}

describe('the budget room, project by project', () => {
  showKeysAsTexts();

  it('S8.1 N16 leads from every amount to where it comes from, also of the sums; what is not measured has no amount', () => {
    const { page, asked, press } = shown([room({}), room({ projectId: 'q', realisedKr: '40.00' })]);
    press('tbody tr:first-child');
    expect(asked.map(({ figure, projectId }) => [figure, projectId])).toEqual([
      ['roomCut', 'p'],
      ['roomDecided', 'p'],
      ['roomInBudget', 'p'],
      ['roomDraw', 'p'],
      ['roomOutstanding', 'p'],
      ['roomFreed', 'p'],
    ]);
    expect(page.querySelector('tbody tr:first-child')?.textContent).toContain(
      'themes.room.notMeasured',
    );
    asked.length = 0;
    press('tfoot tr');
    expect(asked.map(({ figure, projectId }) => [figure, projectId])).toContainEqual([
      'roomRealised',
      undefined,
    ]);
    expect(page.querySelector('tfoot')?.textContent).toMatch(/40.kr\./);
    expect(asked.map(roomQuery)[0]).toEqual({ figure: 'roomCut', scope: 'portfolio' });
    expect(roomQuery({ figure: 'roomDraw', year: 2027, projectId: 'p' })).toEqual({
      ...{ figure: 'roomDraw', scope: 'project', id: 'p', year: 2027 },
    });
  });

  it('S8.5 says of a loan that nobody knows in kroner that there is more, in its row, in the sum and below', () => {
    const unknown = { unknownCosts: 1 };
    const borrowed = { projectId: 'r', funding: null, cutKr: '0.00', ...unknown };
    const { page, asked, press } = shown([room(unknown), room(borrowed)]);
    const said = (row: string) =>
      [...page.querySelectorAll(row)].filter((one) => one.textContent.includes('room.unknown'))
        .length;
    expect([said('tbody td'), said('tfoot td'), said('summary'), said('li')]).toEqual([2, 2, 1, 1]);
    press('li');
    expect(asked).toEqual([{ figure: 'roomDraw', projectId: 'r' }]);
  });

  it('S8.1 asks of a line of the budget by its key, also of what is on none', () => {
    const fixture = TestBed.createComponent(AccountRooms);
    const none = { function: '', costCentre: '', text: '', cutKr: '5.00', inBudgetKr: '0.00' };
    fixture.componentRef.setInput('accounts', [
      { ...none, key: '6.45', function: '6.45', text: 'Porto' },
      { ...none, key: '(none)' },
    ]);
    const asked: RoomAsked[] = [];
    fixture.componentInstance.asked.subscribe((one) => asked.push(one));
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    page.querySelectorAll('button').forEach((button) => button.click());
    expect(asked.map(({ figure, account }) => [figure, account])).toEqual([
      ['roomCut', '6.45'],
      ['roomInBudget', '6.45'],
      ['roomCut', '(none)'],
      ['roomInBudget', '(none)'],
    ]);
    expect(page.querySelector('tbody tr:last-child th')?.textContent).toContain('room.noAccount');
  });
});
