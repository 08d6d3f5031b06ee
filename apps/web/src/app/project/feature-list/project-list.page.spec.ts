import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ExplainStore } from '../../shared/explain/explain.store';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { ProjectClient } from '../data/project-client';
import { ProjectListPage } from './project-list.page';

const totals = (actualKr: string) => ({
  ...{ planMeasuredKr: '900.00', actualKr, varianceKr: '-450.00', wording: 'worse' },
  ...{ planDueKr: '900.00', planTotalKr: '900.00', rateToDate: '0.5' },
});
const row = {
  ...{ id: 'p1', code: 'P-1', name: 'Digital post', department: 'IT', owner: 'Ida' },
  ...{ phase: 'realisation', light: 'red', totals: totals('450.00') },
};
const open = jest.fn();

describe('the list of projects', () => {
  showKeysAsTexts([
    provideRouter([]),
    { provide: ExplainStore, useValue: { open } },
    { provide: LiveUpdates, useValue: { version: () => 1 } },
    { provide: SessionStore, useValue: { session: () => null, may: () => false } },
    {
      provide: ProjectClient,
      useValue: { list: () => Promise.resolve({ items: [row], total: 1, nextCursor: null }) },
    },
  ]);

  it('S2 says where the three figures of a row come from', async () => {
    const fixture = TestBed.createComponent(ProjectListPage);
    await fixture.whenStable();
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    const figures = [...host.querySelectorAll<HTMLElement>('tbody .figure-button')];
    expect(figures.map((one) => one.textContent.trim())).toEqual([
      '900\u00a0kr.',
      '450\u00a0kr.',
      '450\u00a0kr. shared.wording.worse',
    ]);
    figures.forEach((one) => one.click());
    expect(open.mock.calls).toEqual(
      ['plan', 'actual', 'variance'].map((figure) => [{ figure, scope: 'project', id: 'p1' }]),
    );
  });
});
