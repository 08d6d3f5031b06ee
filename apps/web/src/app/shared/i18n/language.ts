import { DOCUMENT, Service, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { speak, type Language } from '../format/spoken';

const KEY = 'gevinst.language';

/** Danish until someone chooses English; the choice stays in this browser. */
@Service()
export class LanguageStore {
  private readonly transloco = inject(TranslocoService);
  private readonly window = inject(DOCUMENT).defaultView;
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

  /** The page begins anew, so that no number is read in another language than the one it was typed in. */
  choose(language: Language): void {
    localStorage.setItem(KEY, language);
    this.use(language);
    this.window?.location.reload();
  }

  /** The words of a text that the server sent in both languages. */
  of(text: { readonly da: string; readonly en: string }): string {
    return text[this.chosen()];
  }

  private use(language: Language): void {
    this.chosen.set(language);
    speak(language);
    this.root.lang = language;
    this.transloco.setActiveLang(language);
  }
}

function stored(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'da';
}
