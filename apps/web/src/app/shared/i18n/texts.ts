import { Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import type { Language } from '../format/numbers';

/** Each domain keeps its own words in `<domain>/i18n/<language>.json`; they meet here under the domain's name. */
const LOADERS: Record<Language, () => Promise<Translation>> = {
  da: async () => (await import('./all-da')).texts,
  en: async () => (await import('./all-en')).texts,
};

/** One chunk per language, fetched when it is first needed. */
@Service()
export class TextLoader implements TranslocoLoader {
  getTranslation(language: string): Promise<Translation> {
    return LOADERS[language === 'en' ? 'en' : 'da']();
  }
}
