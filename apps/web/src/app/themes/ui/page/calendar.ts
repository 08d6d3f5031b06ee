import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasurementRow } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { level } from '../../../shared/format/numbers';
import { date, monthWritten } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { PERIOD_MARKS, PeriodStrip } from '../measured/period-strip';

const COLUMNS = ['name', 'state', 'periods', 'next', 'responsible', 'actors'] as const;

/** What is measured, how often and for whom; success stands apart, for it is no benefit. S7.2–S7.5. */
@Component({
  selector: 'gv-measurement-calendar',
  imports: [PeriodStrip, RouterLink, TranslocoPipe],
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
                      <br /><span class="quiet small">{{ about(row) }}</span>
                      @if (!row.planned) {
                        <br /><span class="quiet small">{{
                          'themes.calendar.notInPlan' | transloco
                        }}</span>
                      }
                    </span>
                  </th>
                  <td [attr.data-label]="'themes.calendar.state' | transloco">
                    <span>
                      <span [class]="'badge badge-' + looks[row.state]">{{
                        'themes.calendar.is.' + row.state
                          | transloco: { date: date(row.missingSince) }
                      }}</span>
                      @if (row.latestMonth) {
                        <br />{{ level(row.latestValue, row.unit) }}
                        <span class="quiet small nowrap">({{ month(row.latestMonth) }})</span>
                      }
                    </span>
                  </td>
                  <td [attr.data-label]="'themes.calendar.periods' | transloco">
                    <gv-period-strip [periods]="row.periods" [grain]="row.grain" />
                  </td>
                  <td [attr.data-label]="'themes.calendar.next' | transloco">
                    @if (row.nextDueOn) {
                      <span class="nowrap">{{ date(row.nextDueOn) }}</span>
                    } @else {
                      <span class="quiet small">{{ 'themes.calendar.noMore' | transloco }}</span>
                    }
                  </td>
                  <td [attr.data-label]="'themes.calendar.responsible' | transloco">
                    {{ row.responsible || ('themes.calendar.nobody' | transloco) }}
                  </td>
                  <td [attr.data-label]="'themes.calendar.actors' | transloco">
                    <span>
                      {{ row.actors.join(', ') || ('themes.calendar.nobody' | transloco) }}
                      <br /><span class="quiet small nowrap">{{
                        'themes.audience.' + row.audience | transloco
                      }}</span>
                    </span>
                  </td>
                </tr>
              }
            </tbody>
          </table>
          <p class="quiet small period-key" aria-hidden="true">
            @for (state of states; track state) {
              <span
                ><span [class]="'period-' + state">{{ marks[state] }}</span>
                {{ 'themes.calendar.period.' + state | transloco }}</span
              >
            }
          </p>
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
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  readonly projectId = input.required<string>();
  readonly rows = input.required<readonly MeasurementRow[]>();
  protected readonly groups = computed(() =>
    (['benefit', 'success'] as const).map((kind) => ({
      kind,
      rows: this.rows().filter((row) => row.kind === kind),
    })),
  );
  protected readonly columns = COLUMNS;
  protected readonly states = ['measured', 'notMeasured', 'coming'] as const;
  protected readonly marks = PERIOD_MARKS;
  protected readonly looks = { measured: 'green', notMeasured: 'red', notDue: 'notDue' } as const;
  protected readonly level = level;
  protected readonly month = monthWritten;
  protected readonly date = date;

  /** How often, and of which benefits. */
  protected about({ grain, benefits }: MeasurementRow): string {
    this.language.language();
    const often = this.transloco.translate<string>(`shared.grain.${grain}`);
    return [often, ...benefits].join(' · ');
  }
}
