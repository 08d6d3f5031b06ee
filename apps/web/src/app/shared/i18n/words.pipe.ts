import { Pipe, type PipeTransform, inject } from '@angular/core';
import { LanguageStore } from './language';

/** `{{ reason | words }}`: a text sent in both languages, in the one chosen. */
@Pipe({ name: 'words', pure: false })
export class WordsPipe implements PipeTransform {
  private readonly language = inject(LanguageStore);

  transform(text: { readonly da: string; readonly en: string } | null | undefined): string {
    return text ? this.language.of(text) : '';
  }
}
