import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FigureButton } from '../../../shared/explain/figure-button';
import { kr, krExact } from '../../../shared/format/numbers';
import { type RoomAsked, YEAR_FIGURES, type YearColumn } from '../room/room-figures';
import type { PoolRow } from './pool-years';

/** The investment pool's loan to the project, paid back as the budget falls. S8.5. */
@Component({
  selector: 'gv-pool-schedule',
  imports: [FigureButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  template: `
    <div class="card-head register-head">
      <div>
        <h2>{{ title() || ('themes.pool.title' | transloco) }}</h2>
        <p class="quiet small">{{ lead() || ('themes.pool.lead' | transloco) }}</p>
      </div>
    </div>
    <table class="stack register-table">
      <thead>
        <tr>
          <th scope="col">{{ 'themes.pool.year' | transloco }}</th>
          @for (column of columns(); track column) {
            <th scope="col" class="number">{{ 'themes.pool.' + column | transloco }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.year) {
          <tr>
            <th scope="row">{{ row.year }}</th>
            @for (column of columns(); track column) {
              <td class="number" [attr.data-label]="'themes.pool.' + column | transloco">
                <gv-figure-button
                  [text]="kr(row[column] ?? null)"
                  [exact]="krExact(row[column] ?? null)"
                  [of]="('themes.pool.' + column | transloco) + ' ' + row.year"
                  (asked)="asked.emit({ figure: figures[column], year: row.year })"
                />
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
    <details class="twin" (toggle)="open.set(details.open)" #details>
      <summary>{{ 'themes.pool.exact' | transloco }}</summary>
      @if (open()) {
        <div
          class="twin-rows"
          tabindex="0"
          role="region"
          [attr.aria-label]="'themes.pool.exact' | transloco"
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{{ 'themes.pool.year' | transloco }}</th>
                @for (column of columns(); track column) {
                  <th scope="col" class="number">{{ 'themes.pool.' + column | transloco }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of rows(); track row.year) {
                <tr>
                  <th scope="row">{{ row.year }}</th>
                  @for (column of columns(); track column) {
                    <td class="number nowrap">{{ krExact(row[column] ?? null) }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    </details>
  `,
})
export class PoolSchedule {
  readonly rows = input.required<readonly (PoolRow & { readonly leftKr?: string | null })[]>();
  /** In other words where it is not of one project. */
  readonly title = input('');
  readonly lead = input('');
  readonly asked = output<RoomAsked>();
  /** What the pool has left is there once somebody has said how large it is. */
  protected readonly columns = computed<YearColumn[]>(() => [
    ...(['drawKr', 'cutKr', 'repaidKr', 'outstandingKr'] as const),
    ...(this.rows().some(({ leftKr }) => leftKr != null) ? (['leftKr'] as const) : []),
    'freedKr' as const,
  ]);
  protected readonly open = signal(false);
  protected readonly figures = YEAR_FIGURES;
  protected readonly kr = kr;
  protected readonly krExact = krExact;
}
