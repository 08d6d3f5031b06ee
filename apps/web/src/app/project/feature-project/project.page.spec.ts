import { BreakpointObserver } from '@angular/cdk/layout';
import { NgTemplateOutlet } from '@angular/common';
import { NO_ERRORS_SCHEMA } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { of } from 'rxjs';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { PageTop } from '../../shared/ui/page-top';
import { PlanClient } from '../data/plan-client';
import { ProjectClient } from '../data/project-client';
import { ProjectControls } from './project-controls';
import { ProjectPage } from './project.page';

const project = {
  id: 'p1',
  code: 'P-1',
  name: 'Digital post',
  reportingDate: '2026-10-31',
  benefits: [],
  revisions: [],
  costs: [],
  canEdit: true,
} as unknown as ProjectDetail;
const session = {
  session: () => ({ municipality: { name: 'Eksempelkøbing' } }),
  today: () => '2026-11-23',
  may: () => false,
};
let narrow = false;

/** The page's headline and its controls, in the order in which they are read. */
async function order(onPhone: boolean): Promise<string[]> {
  narrow = onPhone;
  const fixture = TestBed.createComponent(ProjectPage);
  fixture.componentRef.setInput('id', 'p1');
  await fixture.whenStable();
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  return [...host.querySelectorAll('h1, .pill')].map(({ tagName }) => tagName);
}

describe('the page of a project', () => {
  showKeysAsTexts([
    provideRouter([]),
    { provide: BreakpointObserver, useValue: { observe: () => of({ matches: narrow }) } },
    { provide: ProjectClient, useValue: { get: () => Promise.resolve(project) } },
    { provide: PlanClient, useValue: {} },
    { provide: SessionStore, useValue: session },
  ]);
  // The parts of the page have tests of their own; here only the order counts.
  beforeEach(() =>
    TestBed.overrideComponent(ProjectPage, {
      set: {
        imports: [NgTemplateOutlet, PageTop, ProjectControls, TranslocoPipe],
        schemas: [NO_ERRORS_SCHEMA],
      },
    }),
  );

  it('asks which day and which plan above the headline, where there is room', async () => {
    expect(await order(false)).toEqual(['LABEL', 'BUTTON', 'A', 'A', 'H1']);
  });

  it('says its headline first on a phone', async () => {
    expect(await order(true)).toEqual(['H1', 'LABEL', 'BUTTON', 'A', 'A']);
  });
});
