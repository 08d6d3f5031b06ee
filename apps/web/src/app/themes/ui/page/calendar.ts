import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasurementRow } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { level } from '../../../shared/format/danish';
import { date, monthWritten } from '../../../shared/format/dates';

/** What is measured, how often and for whom; success stands apart, for it is no benefit. S7.2–S7.5. */
@Component({
  selector: 'gv-measurement-calendar',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.kind) {
      <section class="card" [id]="'calendar-' + group.kind">
        <div class="card-head register-head">
          <div>
            <h2>{{ 'themes.calendar.' + group.kind | transloco }}</h2>
            <p class="quiet small">{{ 'themes.calendar.' + group.kind + 'Lead' | transloco }}</p>
          </div>
        </div>
        @if (group.rows.length > 0) {
          <table class="stack register-table">
            <thead>
              <tr>
                @for (column of columns; track column) {
                  <th scope="col">{{ 'themes.calendar.' + column | transloco }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (row of group.rows; track row.indicatorId) {
                <tr>
                  <th scope="row">
                    <span>
                      <a [routerLink]="['/indicators', row.indicatorId]">{{ row.name }}</a>
                      @if (row.benefits.length > 0) {
                        <br /><span class="quiet small">{{ row.benefits.join(', ') }}</span>
                      }
                    </span>
                  </th>
                  <td [attr.data-label]="'themes.calendar.often' | transloco">
                    {{ 'shared.grain.' + row.grain | transloco }}
                  </td>
                  <td [attr.data-label]="'themes.calendar.latest' | transloco">
                    <span>
                      {{ level(row.latestValue, row.unit) }}
                      @if (row.latestMonth) {
                        <span class="quiet small nowrap">({{ month(row.latestMonth) }})</span>
                      }
                    </span>
                  </td>
                  <td [attr.data-label]="'themes.calendar.state' | transloco">
                    <span [class]="'badge badge-' + looks[row.state]">{{
                      'themes.calendar.is.' + row.state
                        | transloco: { date: date(row.missingSince) }
                    }}</span>
                  </td>
                  <td class="nowrap" [attr.data-label]="'themes.calendar.next' | transloco">
                    {{ row.nextDueOn ? date(row.nextDueOn) : '–' }}
                  </td>
                  <td [attr.data-label]="'themes.calendar.for' | transloco">
                    {{ 'themes.audience.' + row.audience | transloco }}
                  </td>
                  <td [attr.data-label]="'themes.calendar.responsible' | transloco">
                    {{ row.responsible || '–' }}
                  </td>
                </tr>
              }
            </tbody>
          </table>
        } @else if (group.kind === 'benefit') {
          <p class="quiet register-none">
            {{ 'themes.calendar.noneBenefit' | transloco }}
            <a [routerLink]="['/projects', projectId(), 'plan']">{{
              'themes.calendar.toPlan' | transloco
            }}</a>
          </p>
        } @else {
          <p class="quiet register-none">{{ 'themes.calendar.none' | transloco }}</p>
        }
      </section>
    }
  `,
  host: { class: 'answer' },
})
export class MeasurementCalendarTable {
  readonly projectId = input.required<string>();
  readonly rows = input.required<readonly MeasurementRow[]>();
  protected readonly groups = computed(() =>
    (['benefit', 'success'] as const).map((kind) => ({
      kind,
      rows: this.rows().filter((row) => row.kind === kind),
    })),
  );
  protected readonly columns = [
    ...(['name', 'often', 'latest', 'state', 'next'] as const),
    ...(['for', 'responsible'] as const),
  ];
  protected readonly looks = { measured: 'green', notMeasured: 'red', notDue: 'notDue' } as const;
  protected readonly level = level;
  protected readonly month = monthWritten;
  protected readonly date = date;
}
