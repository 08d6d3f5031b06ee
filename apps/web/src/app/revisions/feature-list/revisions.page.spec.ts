import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PlanComparison, RevisionSummary } from '@gevinst/contract';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { RevisionsClient } from '../data/revisions-client';
import { RevisionsPage } from './revisions.page';

const approved = (number: number) =>
  ({
    id: `r${String(number)}`,
    number,
    state: 'approved',
    createdAt: '2026-10-31T13:05:00Z',
  }) as RevisionSummary;
const since = {
  ...{ name: 'Digital byggesag', same: false, unforeseen: [] },
  ...{ a: { id: 'r1' }, b: { id: null } },
} as unknown as PlanComparison;

describe('R8 the plans a project has had', () => {
  let revisions: RevisionSummary[];
  let worth: Record<string, string>;
  beforeEach(() => (worth = { r1: '10.00', r2: '10.00', draft: '10.00' }));
  const client = {
    revisions: () => Promise.resolve(revisions),
    compare: (_id: string, a: string, b: string) =>
      Promise.resolve({ ...since, total: { beforeKr: worth[a], afterKr: worth[b] } }),
  };
  showKeysAsTexts([provideRouter([]), { provide: RevisionsClient, useValue: client }]);

  async function headline() {
    const page = TestBed.createComponent(RevisionsPage);
    page.componentRef.setInput('id', 'p');
    await page.whenStable();
    page.detectChanges();
    return (page.nativeElement as HTMLElement).querySelector('h1')?.textContent?.trim();
  }

  it('a plan alone is not held against itself', async () => {
    revisions = [approved(1)];
    expect(await headline()).toBe('revisions.count.never');
  });

  it('the latest is held against the first', async () => {
    revisions = [approved(1), approved(2)];
    expect(await headline()).toMatch(/revisions\.count\.once\s+revisions\.since\.equal/);
  });

  it('what nobody has approved is said of the draft, not of the plan', async () => {
    worth = { r1: '10.00', r2: '12.00', draft: '9.00' };
    const draft = { ...approved(3), id: 'd', state: 'draft' } as RevisionSummary;
    revisions = [approved(1), draft];
    expect(await headline()).toMatch(/^revisions\.count\.never\s+revisions\.draft\.less$/);
    revisions = [approved(1), approved(2), draft];
    const [, plan, after] = (await headline())?.split(/\s+/) ?? [];
    expect([plan, after]).toEqual(['revisions.since.more', 'revisions.draft.less']);
  });
});
