import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageStore } from './language';

/** Danish or English; each is written in itself, so that everybody finds their own. */
@Component({
  selector: 'gv-language-switch',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="actions" role="group" [attr.aria-label]="'shared.language' | transloco">
      @for (one of languages; track one.code) {
        <button
          type="button"
          class="link-button"
          [lang]="one.code"
          [attr.aria-pressed]="store.language() === one.code"
          (click)="store.choose(one.code)"
        >
          {{ one.name }}
        </button>
      }
    </div>
  `,
})
export class LanguageSwitch {
  protected readonly store = inject(LanguageStore);
  protected readonly languages = [
    { code: 'da', name: 'Dansk' },
    { code: 'en', name: 'English' },
  ] as const;
}
