import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { MeasurementRow } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { MeasurementCalendarTable } from './calendar';

const row = (over: Partial<MeasurementRow>): MeasurementRow => ({
  ...{ indicatorId: 'i', name: 'Breve', kind: 'benefit', grain: 'quarter', audience: 'board' },
  ...{ responsible: 'Anne', unit: 'stk.', latestMonth: null, latestValue: null },
  ...{ state: 'notDue', missingSince: null, nextDueOn: '2027-01-15', benefits: ['Mindre porto'] },
  ...{ periods: [], planned: true, actors: [] },
  ...over,
});

describe('the calendar of measurements', () => {
  showKeysAsTexts([provideRouter([])]);

  async function shown(rows: MeasurementRow[]) {
    const made = TestBed.createComponent(MeasurementCalendarTable);
    made.componentRef.setInput('rows', rows);
    await made.whenStable();
    const page = made.nativeElement as HTMLElement;
    const text = (kind: string) => page.querySelector(`#calendar-${kind}`)?.textContent ?? '';
    return { benefit: text('benefit'), success: text('success') };
  }

  it('S7.2 R9 has success in a section of its own, apart from the benefits', async () => {
    const success = row({ indicatorId: 's', name: 'Tilfredshed', kind: 'success', benefits: [] });
    const { benefit, success: apart } = await shown([row({}), success]);
    expect([benefit.includes('Breve'), benefit.includes('Tilfredshed')]).toEqual([true, false]);
    expect([apart.includes('Breve'), apart.includes('Tilfredshed')]).toEqual([false, true]);
  });

  it('S7.3 names the benefits that an indicator is to show', async () => {
    expect((await shown([row({})])).benefit).toContain('Mindre porto');
  });

  it('S7.4 says how often, what was missed, and when the next is due', async () => {
    const { benefit } = await shown([row({ state: 'notMeasured', missingSince: '2026-10-15' })]);
    expect(benefit).toContain('shared.grain.quarter');
    expect(benefit).toContain('themes.calendar.is.notMeasured');
    expect(benefit).toMatch(/15\D+0?1\D+2027/);
  });

  it('S7.5 says who acts, and whether it is for the board or for leadership alone', async () => {
    const { benefit } = await shown([row({ audience: 'leadership' })]);
    expect(benefit).toContain('themes.audience.leadership');
    expect(benefit).toContain('Anne');
  });

  it('S7.5 says in the row who acts, and that nobody does', async () => {
    const acts = await shown([row({ actors: ['Chefen', 'Bo'] })]);
    expect(acts.benefit).toContain('Chefen, Bo');
    expect(acts.benefit).not.toContain('themes.calendar.nobody');
    expect((await shown([row({})])).benefit).toContain('themes.calendar.nobody');
  });

  it('S7.4 says of the periods behind and ahead whether they are measured', async () => {
    const { benefit } = await shown([
      row({
        grain: 'month',
        periods: [
          { month: '2026-09', dueOn: '2026-10-15', state: 'measured' },
          { month: '2026-10', dueOn: '2026-11-15', state: 'notMeasured' },
          { month: '2026-11', dueOn: '2026-12-15', state: 'coming' },
        ],
      }),
    ]);
    expect(benefit).toMatch(/sep\.?\s2026: themes\.calendar\.period\.measured/);
    expect(benefit).toMatch(/okt\.?\s2026: themes\.calendar\.period\.notMeasured/);
    expect(benefit).toMatch(/nov\.?\s2026: themes\.calendar\.period\.coming/);
  });

  it('S7.4 tells an indicator of theme 5 alone from those of the plan, and when no more is expected', async () => {
    const { benefit } = await shown([row({ planned: false, nextDueOn: null })]);
    expect(benefit).toContain('themes.calendar.notInPlan');
    expect(benefit).toContain('themes.calendar.noMore');
    expect((await shown([row({})])).benefit).not.toContain('themes.calendar.notInPlan');
  });
});
