import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Attention, SilentItem } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { ProjectAttention } from './project-attention';

const silent = (kind: SilentItem['kind']) => ({ kind, id: kind, days: 40 }) as SilentItem;

describe('S1.6 what surfaces on a project by itself', () => {
  let found: Attention;
  showKeysAsTexts([
    provideRouter([]),
    { provide: ApiClient, useValue: { get: () => Promise.resolve(found) } },
  ]);
  beforeEach(() => {
    const empty = {
      overdue: [],
      lines: [],
      unevaluated: [],
      measurements: [],
      falling: [],
      silent: [],
    };
    found = { projectId: 'p', projectName: 'Digital byggesag', phase: 'realisation', ...empty };
  });

  async function lines() {
    const page = TestBed.createComponent(ProjectAttention);
    page.componentRef.setInput('projectId', 'p');
    await page.whenStable();
    page.detectChanges();
    const element = page.nativeElement as HTMLElement;
    return [...element.querySelectorAll('li')].map((line) => [
      line.textContent?.replace('▲', '').trim(),
      line.querySelector('a')?.getAttribute('href') ?? null,
    ]);
  }

  it('is nothing where all is well', async () => {
    expect(await lines()).toEqual([]);
  });

  it('is a line for each, leading to where it is put right', async () => {
    found.overdue = [{}, {}] as Attention['overdue'];
    found.lines = [{ theme: 'workflows' }] as Attention['lines'];
    found.unevaluated = [{}, {}] as Attention['unevaluated'];
    found.measurements = [{}] as Attention['measurements'];
    found.falling = [{}] as Attention['falling'];
    found.silent = [silent('project'), silent('action')];
    expect(await lines()).toEqual([
      ['project.attention.overdue', '/projects/p/board'],
      ['project.attention.linesOne', '/projects/p/themes/workflows'],
      ['project.attention.unevaluated', '/projects/p/board'],
      ['project.attention.measurementsOne', '/followup'],
      ['project.attention.fallingOne', '/projects/p/board'],
      ['project.attention.silent', null],
      ['project.attention.leftOne', '/projects/p/board'],
    ]);
  });
});
