import { Service, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '../i18n/language';
import type { Choice } from '../ui/select-field';

/** The values of an enumeration with their words; read inside `computed`, so that they follow the language. */
@Service()
export class Choices {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  /** `prefix` is where the words are, e.g. 'shared.phase'. */
  of(prefix: string, values: readonly string[]): Choice[] {
    this.language.language();
    return values.map((value) => ({
      value,
      label: this.transloco.translate<string>(`${prefix}.${value}`),
    }));
  }
}
