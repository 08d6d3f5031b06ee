import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DatedLine, MyWork } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { MyWorkPage } from './my-work.page';

const project = { projectId: 'p', projectName: 'Digital byggesag' };
const action = (title: string, kind: 'overdue' | 'soon' | 'onTime', days: number) => ({
  ...project,
  id: title,
  title,
  owner: 'Anne',
  deadline: '2026-11-23',
  status: 'decided' as const,
  indicatorId: null,
  benefitId: null,
  standing: { kind, days },
});
const mention = {
  ...project,
  commentId: 'c',
  subjectKind: 'theme' as const,
  subjectId: 'budget',
  text: 'Kan du se på det?',
  author: 'David',
  at: '2026-11-22T10:00:00Z',
};

describe('S1.6 the page of my work', () => {
  let work: MyWork;
  const client = {
    get: jest.fn(() => Promise.resolve(work)),
    post: jest.fn(() => Promise.resolve()),
  };
  showKeysAsTexts([provideRouter([]), { provide: ApiClient, useValue: client }]);
  beforeEach(() => {
    const nothing = {
      actions: [],
      lines: [],
      unevaluated: [],
      measurements: [],
      falling: [],
      mentions: [],
      silent: [],
    };
    work = { ...nothing, silentDays: 30 };
  });

  async function open(): Promise<HTMLElement> {
    const page = TestBed.createComponent(MyWorkPage);
    await page.whenStable();
    page.detectChanges();
    return page.nativeElement as HTMLElement;
  }

  it('says that nothing waits, when nothing does, and where to look meanwhile', async () => {
    const page = await open();
    expect(page.querySelector('h1')?.textContent).toContain('headlineNone');
    expect(page.querySelector('.card')).toBeNull();
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('/followup/projects');
  });

  it('counts an action that has gone silent once', async () => {
    work.actions = [action('Ring', 'onTime', 3)];
    const thing = { id: 'Ring', title: 'Ring', owner: 'Anne' };
    work.silent = [{ ...project, ...thing, kind: 'action', lastOn: '2026-10-20', days: 34 }];
    const page = await open();
    expect(page.querySelector('h1')?.textContent).toContain('headlineOne');
    expect(page.querySelectorAll('.card')).toHaveLength(2);
  });

  it('shows how late an action is, in colour and words', async () => {
    work.actions = [
      action('Ring', 'overdue', 3),
      action('Skriv', 'soon', 0),
      action('Se', 'onTime', 30),
    ];
    const page = await open();
    const badges = [...page.querySelectorAll('.badge')].map((one) => [
      one.className,
      one.textContent?.trim(),
    ]);
    expect(badges).toEqual([
      ['badge badge-red', 'followup.actions.overdue'],
      ['badge badge-yellow', 'followup.actions.today'],
      ['badge badge-plain', 'followup.actions.onTime'],
    ]);
  });

  it('S1.6 S6.5 calls a line by its kind where nobody has written a name, else by where it stands, and leads to it', async () => {
    const late = { ...project, owner: 'Anne', due: '2026-11-01', text: '' };
    const standing = { kind: 'overdue' as const, days: 22 };
    const line = (theme: DatedLine['theme'], part: string, kind: string | null, text = '') =>
      ({ ...late, id: part, theme, part, kind, text, standing }) satisfies DatedLine;
    work.lines = [
      line('organisation', 'prerequisites', 'mitId'),
      line('channels', 'channels', 'letter'),
      line('organisation', 'focusShifts', null),
      line('workflows', 'rules', null, 'Underskrift på papir'),
    ];
    const page = await open();
    const links = [...page.querySelectorAll('gv-dated-lines tbody th a')];
    const names = links.map((one) => one.textContent.trim());
    expect(links[0]?.getAttribute('href')).toBe(
      '/projects/p/themes/organisation#line-prerequisites',
    );
    expect(names).toEqual([
      'themes.value.prerequisite.mitId',
      'themes.value.channel.letter',
      'themes.organisation.focusShifts.title',
      'Underskrift på papir',
    ]);
  });

  it('leads from a comment to what it is about, and asks no more when it is seen', async () => {
    work.mentions = [mention];
    const page = await open();
    expect(page.querySelector('.waiting-list a')?.getAttribute('href')).toBe(
      '/projects/p/themes/budget',
    );
    page.querySelector<HTMLButtonElement>('.waiting-list button')?.click();
    expect(client.post).toHaveBeenCalledWith('comments/c/seen', {}, expect.anything());
  });
});
