import { DOCUMENT, Service, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Language } from '../format/danish';

const KEY = 'gevinst.language';

/** Danish until someone chooses English; the choice stays in this browser. */
@Service()
export class LanguageStore {
  private readonly transloco = inject(TranslocoService);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<Language>(stored());
  readonly language = this.chosen.asReadonly();

  constructor() {
    this.use(this.chosen());
  }

  /** Resolves when the chosen language's words are here, so that no page shows its keys. */
  async ready(): Promise<void> {
    await firstValueFrom(this.transloco.load(this.chosen()));
  }

  choose(language: Language): void {
    localStorage.setItem(KEY, language);
    this.use(language);
  }

  /** The words of a text that the server sent in both languages. */
  of(text: { readonly da: string; readonly en: string }): string {
    return text[this.chosen()];
  }

  private use(language: Language): void {
    this.chosen.set(language);
    this.root.lang = language;
    this.transloco.setActiveLang(language);
  }
}

function stored(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'da';
}
