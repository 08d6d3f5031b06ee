import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportMessage } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { WordsPipe } from '../../../shared/i18n/words.pipe';

/** Why a file was not accepted, where in it, and what to do now. */
@Component({
  selector: 'gv-refusal-panel',
  imports: [RouterLink, TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section
      *transloco="let t; prefix: 'imports.refusal'"
      class="notice notice-error import-refusal"
      role="alert"
    >
      @if (isCpr()) {
        <h2>{{ t('cprTitle') }}</h2>
        <p>{{ t('cprText') }}</p>
        <p>{{ t('cprDo') }}</p>
      } @else {
        <p>{{ message() | words }}</p>
        @if (message().code === 'empty_file') {
          <p>{{ t('emptyDo') }}</p>
        }
        @if (message().text; as text) {
          <p class="import-cells">{{ text }}</p>
        }
      }
      @if (where(); as at) {
        <p class="small">{{ t(at, { line: message().line, column: message().column }) }}</p>
      }
      <div class="actions">
        <ng-content />
        <a class="button" routerLink="/imports/new">{{ t('tryAgain') }}</a>
      </div>
    </section>
  `,
})
export class RefusalPanel {
  readonly message = input.required<ImportMessage>();
  protected readonly isCpr = computed(() => /cpr/i.test(this.message().code));
  protected readonly where = computed(() => {
    const { line, column } = this.message();
    if (line !== null) return column === null ? 'whereLine' : 'where';
    return column === null ? null : 'whereColumn';
  });
}
