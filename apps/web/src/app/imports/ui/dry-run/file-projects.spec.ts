import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportProject } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { sampleProject } from '../../testing/sample-project';
import { FileProjects } from './file-projects';
import { portfolioSaid } from './portfolio-said';

function list(projects: readonly ImportProject[] | null, total = projects?.length ?? 0) {
  const fixture = TestBed.createComponent(FileProjects);
  fixture.componentRef.setInput('projects', projects);
  fixture.componentRef.setInput('total', total);
  fixture.componentRef.setInput('table', '/projects.csv');
  let asked = 0;
  fixture.componentInstance.more.subscribe(() => (asked += 1));
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  return {
    text: () => element.textContent.replaceAll(/[\s\u00a0]+/g, ' '),
    click: (selector: string) => {
      element.querySelector<HTMLElement>(selector)?.click();
      fixture.detectChanges();
    },
    find: (selector: string) => element.querySelector(selector),
    asked: () => asked,
  };
}

describe('the projects of a portfolio file', () => {
  showKeysAsTexts([provideRouter([])]);

  it('say what their plans go from and to, and what each field was, when asked', () => {
    const shown = list([sampleProject()]);
    expect(shown.text()).toContain('1,2 mio. kr.2,4 mio. kr.');
    expect(shown.text()).toContain('imports.fileProjects.plan.draft');
    expect(shown.text()).not.toContain('Bo Lund');
    shown.click('.import-project-open');
    expect(shown.find('.import-project-open')?.getAttribute('aria-expanded')).toBe('true');
    expect(shown.find('td del')?.textContent).toContain('Ida Holm');
    expect(shown.text()).toContain('Bo Lund');
    shown.click('.import-project-open');
    expect(shown.text()).not.toContain('Bo Lund');
  });

  it('have nothing to unfold where nothing happens, and no amount where none is promised', () => {
    const still = sampleProject({ kind: 'unchanged', plan: null, planned: null, parts: [] });
    const shown = list([still]);
    expect(shown.find('.import-project-open')).toBeNull();
    expect(shown.find('.import-project-planned')).toBeNull();
  });

  it('come a page at a time, with a table of all of them', () => {
    const shown = list([sampleProject()], 400);
    shown.click('.import-more button');
    expect(shown.asked()).toBe(1);
    expect(shown.find('.import-more a')?.getAttribute('href')).toBe('/projects.csv');
    expect(list([]).text()).toContain('imports.fileProjects.none');
    expect(list(null).text()).toContain('imports.fileProjects.loading');
  });
});

describe('what is said of a portfolio file', () => {
  const counts = { new: 2, changed: 1 } as never;
  const lights = { green: 0, yellow: 0, red: 0, notMeasured: 0, notDue: 0, noTarget: 0 };
  const figures = (planTotalKr: string) => ({
    projects: 1,
    planDueKr: '0.00',
    planTotalKr,
    lights,
  });
  const effect = (after: string, drafts: number) => ({
    ...{ actualBeforeKr: '0.00', actualAfterKr: '0.00', coverageBefore: null, coverageAfter: null },
    ...{ lights: [], plans: { approved: 2, drafts } },
    figures: { before: figures('0.00'), after: figures(after) },
  });

  it('is projects, what is planned, and what waits for the leadership', () => {
    const said = portfolioSaid({ counts, effect: effect('1200000.00', 1) });
    expect(said.map(({ key }) => key)).toEqual(['new', 'changedOne', 'planned', 'draftsOne']);
    expect(JSON.stringify(said[2]?.params).replaceAll('\u00a0', ' ')).toBe(
      '{"before":"0 kr.","after":"1,2 mio. kr."}',
    );
  });

  it('says that what is planned stays, where it does', () => {
    const said = portfolioSaid({ counts, effect: effect('0.00', 0) });
    expect(said.map(({ key }) => key)).toEqual(['new', 'changedOne', 'plannedSame']);
  });
});
