import { NO_ERRORS_SCHEMA, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ThemeResource } from '@gevinst/contract';
import { PLAN_THEMES, type PlanTheme } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainStore } from '../../shared/explain/explain.store';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { ThemesClient } from '../data/themes-client';
import { SECTIONS } from '../ui/definitions/all';
import { ThemePage } from './theme.page';

const METHOD = 'https://kl.example/maal';
const themeOf = (theme: PlanTheme, methodLink: string | null) =>
  ({
    ...{ theme, methodLink, projectId: 'p', relevance: 'open', progress: 'empty' },
    ...{ sentence: { da: 'Ikke begyndt', en: '' }, findings: [], content: {}, updatedBy: null },
  }) as unknown as ThemeResource;

describe('the page of a theme', () => {
  let methodLink: string | null = null;
  const client = {
    themes: () => Promise.resolve(PLAN_THEMES.map((theme) => themeOf(theme, methodLink))),
    plan: () => Promise.resolve({ project: {}, benefits: [], changes: [], indicators: [] }),
    calendar: () => Promise.resolve([]),
    volumes: () => Promise.resolve([]),
  };
  const language = { language: signal('da'), of: ({ da }: { da: string }) => da };
  showKeysAsTexts([
    provideRouter([]),
    { provide: ThemesClient, useValue: client },
    { provide: LanguageStore, useValue: language },
    { provide: SessionStore, useValue: { may: () => false } },
    { provide: ExplainStore, useValue: {} },
    { provide: LiveUpdates, useValue: { changed: () => signal(0), version: signal(0) } },
  ]);

  // Its parts have tests of their own.
  beforeEach(() => {
    const imports = [TranslocoPipe, WordsPipe];
    TestBed.overrideComponent(ThemePage, { set: { imports, schemas: [NO_ERRORS_SCHEMA] } });
  });

  async function open(theme: PlanTheme): Promise<HTMLElement> {
    const page = TestBed.createComponent(ThemePage);
    page.componentRef.setInput('id', 'p');
    page.componentRef.setInput('theme', theme);
    await page.whenStable();
    page.detectChanges();
    return page.nativeElement as HTMLElement;
  }

  it('S2.15 leads to the method paper that the municipality has chosen for it', async () => {
    const links = async () =>
      [...(await open('followUp')).querySelectorAll<HTMLAnchorElement>('.theme-meta a')].map(
        ({ href }) => href,
      );
    methodLink = null;
    expect(await links()).not.toContain(METHOD);
    methodLink = METHOD;
    expect(await links()).toContain(METHOD);
  });

  it.each(PLAN_THEMES)('S1.9 has a place for each part of %s', async (theme) => {
    const page = await open(theme);
    const places = [...page.querySelectorAll('gv-register, gv-theme-sheet')];
    expect(places.map((place) => place.localName)).toEqual(
      SECTIONS[theme].map(({ type }) => (type === 'register' ? 'gv-register' : 'gv-theme-sheet')),
    );
  });
});
