import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportMessage } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { noticesOf } from '../rejected/rejects';

const SHOWN = 4;

/** What is loaded all the same, but should be looked at. */
@Component({
  selector: 'gv-import-notices',
  imports: [TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (notices().length > 0) {
      <section
        *transloco="let t; prefix: 'imports.notices'"
        class="notice import-notices"
        [attr.aria-label]="t('label')"
      >
        <ul>
          @for (notice of notices().slice(0, first); track $index) {
            <li>
              <span aria-hidden="true">▲</span> {{ notice | words }}
              @if (notice.line !== null) {
                <span class="quiet small">{{ t('line', { line: notice.line }) }}</span>
              }
            </li>
          }
        </ul>
        @if (notices().length > first) {
          <details class="twin">
            <summary>{{ t('more', { count: notices().length - first }) }}</summary>
            <ul>
              @for (notice of notices().slice(first); track $index) {
                <li>
                  {{ notice | words }}
                  @if (notice.line !== null) {
                    <span class="quiet small">{{ t('line', { line: notice.line }) }}</span>
                  }
                </li>
              }
            </ul>
          </details>
        }
      </section>
    }
  `,
})
export class ImportNotices {
  readonly warnings = input.required<readonly ImportMessage[]>();
  protected readonly notices = computed(() => noticesOf(this.warnings()));
  protected readonly first = SHOWN;
}
