import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { PoolSchedule } from './pool-schedule';

const row = { year: 2026, drawKr: '900.00', cutKr: '0.00', repaidKr: '0.00' };
const rest = { outstandingKr: '900.00', freedKr: '0.00' };

describe('the investment pool year by year', () => {
  showKeysAsTexts();

  async function headings(leftKr: string | null) {
    const made = TestBed.createComponent(PoolSchedule);
    made.componentRef.setInput('rows', [{ ...row, ...rest, leftKr }]);
    await made.whenStable();
    const page = made.nativeElement as HTMLElement;
    return [...page.querySelectorAll('th.number')].map((one) => one.textContent?.trim());
  }

  it('S8.5 shows draw, repayment, what is owed, and what is left once the size of the pool is known', async () => {
    const columns = ['drawKr', 'cutKr', 'repaidKr', 'outstandingKr'];
    const named = (all: string[]) => all.map((column) => `themes.pool.${column}`);
    expect(await headings(null)).toEqual(named([...columns, 'freedKr']));
    expect(await headings('100.00')).toEqual(named([...columns, 'leftKr', 'freedKr']));
  });

  it('S8.5 can be read to the øre, so that rounded amounts can be followed', async () => {
    const made = TestBed.createComponent(PoolSchedule);
    made.componentRef.setInput('rows', [{ ...row, ...rest, drawKr: '2949999.50' }]);
    await made.whenStable();
    const details = (made.nativeElement as HTMLElement).querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await made.whenStable();
    expect(details.querySelector('tbody td')?.textContent).toBe('2.949.999,50\u00a0kr.');
  });
});
