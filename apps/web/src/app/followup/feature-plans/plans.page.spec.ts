import { BreakpointObserver } from '@angular/cdk/layout';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PlanHealth } from '@gevinst/contract';
import { PLAN_QUALITIES, type PlanQuality } from '@gevinst/domain';
import { of } from 'rxjs';
import { ApiClient } from '../../shared/http/api-client';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { PlansPage } from './plans.page';

const plan = (place: number, lacks: readonly PlanQuality[]) =>
  ({
    ...{ projectId: `p${String(place)}`, projectName: `Projekt ${String(place)}`, rebaselines: 0 },
    qualities: PLAN_QUALITIES.map((quality) => ({
      quality,
      standing: lacks.includes(quality) ? 'missing' : 'good',
      findings: [],
    })),
  }) as unknown as PlanHealth;

describe('S2.14 the health of all plans', () => {
  let plans: PlanHealth[];
  let narrow: boolean;
  const client = { get: () => Promise.resolve({ items: plans, total: plans.length }) };
  const screen = { observe: () => of({ matches: narrow }) };
  showKeysAsTexts([
    provideRouter([]),
    { provide: ApiClient, useValue: client },
    { provide: BreakpointObserver, useValue: screen },
  ]);

  async function open() {
    const page = TestBed.createComponent(PlansPage);
    await page.whenStable();
    page.detectChanges();
    const shown = page.nativeElement as HTMLElement;
    return {
      headline: shown.querySelector('h1')?.textContent?.trim(),
      rows: () => shown.querySelectorAll('tbody tr').length,
      more: shown.querySelector<HTMLButtonElement>('.health-more button'),
      begin: shown.querySelector('.head-button')?.getAttribute('href'),
      changed: () => page.detectChanges(),
    };
  }

  it('leads to the first project where there is none', async () => {
    [plans, narrow] = [[], false];
    expect(await open()).toMatchObject({ headline: 'followup.plans.none', begin: '/projects' });
  });

  it('speaks of one plan as one, and of several as so many of them', async () => {
    [plans, narrow] = [[plan(1, ['dynamic'])], false];
    expect((await open()).headline).toBe('followup.plans.only.dynamic');
    plans = [plan(1, ['visible']), plan(2, ['visible']), plan(3, [])];
    expect((await open()).headline).toBe('followup.plans.lack.visible');
    plans = [plan(1, []), plan(2, [])];
    expect((await open()).headline).toBe('followup.plans.well');
  });

  it('shows those with most to mend on a phone, and all of them when asked', async () => {
    plans = Array.from({ length: 12 }, (_, place) => plan(place, ['visible']));
    narrow = false;
    const desk = await open();
    expect([desk.rows(), desk.more]).toEqual([12, null]);
    narrow = true;
    const phone = await open();
    expect(phone.rows()).toBe(10);
    phone.more?.click();
    phone.changed();
    expect(phone.rows()).toBe(12);
  });
});
