import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { ImportChange } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { MISSING, count, decimal } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { isMonth, shortest } from './change-tabs';

/** Enough to recognise the file by; the way to the button below stays short. */
const FIRST = 12;
const MORE = 100;

/** Values line by line: what stands there now, and what the file says. */
@Component({
  selector: 'gv-changes-table',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container *transloco="let t; prefix: 'imports.changes'">
      @if (rows().length === 0) {
        <p class="import-none">{{ t(total() > 0 ? unlisted() : 'none') }}</p>
      } @else {
        <table class="stack import-rows">
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
          <div class="actions import-more">
            @if (changes().length > rows().length) {
              <button type="button" class="button button-small" (click)="more()">
                {{ t('more') }}
              </button>
            }
            <p class="quiet small">
              {{
                t(changes().length > rows().length ? 'shown' : 'shownLast', {
                  shown: count(rows().length),
                  total: count(total()),
                })
              }}
            </p>
          </div>
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
  /** What is said when there are values and none of them is listed. */
  readonly unlisted = input<'onlyInTable' | 'onlyKnown'>('onlyInTable');
  private readonly shown = linkedSignal({ source: this.changes, computation: () => FIRST });
  protected readonly rows = computed(() =>
    this.changes()
      .slice(0, this.shown())
      .map((change) => ({
        ...change,
        when: isMonth(change.period) ? monthShort(change.period, this.language()) : change.period,
        old: change.before === null ? MISSING : decimal(shortest(change.before)),
        now: decimal(shortest(change.after)),
      })),
  );

  protected more(): void {
    this.shown.update((count) => count + MORE);
  }

  protected readonly count = count;
}
