import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ImportChange } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { MISSING, decimal } from '../../../shared/format/danish';
import { monthShort } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { isMonth, shortest } from './change-tabs';

/** Values line by line: what stands there now, and what the file says. */
@Component({
  selector: 'gv-changes-table',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container *transloco="let t; prefix: 'imports.changes'">
      @if (rows().length === 0) {
        <p class="import-none">{{ t(total() > 0 ? 'onlyInTable' : 'none') }}</p>
      } @else {
        <table class="stack">
          <caption class="visually-hidden">
            {{
              t('caption')
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="number">{{ t('line') }}</th>
              <th scope="col">{{ t('indicator') }}</th>
              <th scope="col">{{ t('period') }}</th>
              <th scope="col" class="number">{{ t('before') }}</th>
              <th scope="col" class="number">{{ t('after') }}</th>
              <th scope="col">
                <span class="visually-hidden">{{ t('kind') }}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <td class="number quiet" [attr.data-label]="t('line')">{{ row.line }}</td>
                <th scope="row">
                  <span>
                    {{ row.indicatorName }}
                    @if (row.dimension) {
                      <span class="quiet small">{{ row.dimension }}</span>
                    }
                  </span>
                </th>
                <td class="nowrap" [attr.data-label]="t('period')">{{ row.when }}</td>
                <td class="number" [attr.data-label]="t('before')">
                  @if (row.kind === 'changed') {
                    <del>{{ row.old }}</del>
                  } @else {
                    <span class="quiet">{{ row.old }}</span>
                  }
                </td>
                <td class="number" [attr.data-label]="t('after')">
                  <span>{{ row.now }}</span>
                </td>
                <td class="quiet small">{{ t(row.kind) }}</td>
              </tr>
            }
          </tbody>
        </table>
        @if (total() > rows().length) {
          <p class="quiet small import-more">
            {{ t('shown', { shown: rows().length, total: total() }) }}
          </p>
        }
      }
    </ng-container>
  `,
})
export class ChangesTable {
  private readonly language = inject(LanguageStore).language;
  readonly changes = input.required<readonly ImportChange[]>();
  /** How many there are in all; the page gets the first ones. */
  readonly total = input.required<number>();
  protected readonly rows = computed(() =>
    this.changes().map((change) => ({
      ...change,
      when: isMonth(change.period) ? monthShort(change.period, this.language()) : change.period,
      old: change.before === null ? MISSING : decimal(shortest(change.before)),
      now: decimal(shortest(change.after)),
    })),
  );
}
