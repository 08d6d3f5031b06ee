import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { ProjectSummary } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, kr, krExact } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';

/** The thin lines of the table in figures: every project's last twelve months, for who cannot or will not read a line. */
@Component({
  selector: 'gv-spark-twin',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (months().length > 0) {
      <details class="twin" (toggle)="open.set(details.open)" #details>
        <summary>{{ 'portfolio.table.sparkTable' | transloco }}</summary>
        @if (open()) {
          <div
            class="twin-rows"
            tabindex="0"
            role="region"
            [attr.aria-label]="'portfolio.table.sparkCaption' | transloco"
          >
            <table class="spark-table">
              <caption class="quiet small">
                {{
                  'portfolio.table.sparkCaption' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'portfolio.table.name' | transloco }}</th>
                  <th scope="col">
                    <span class="visually-hidden">{{
                      'portfolio.table.sparkKind' | transloco
                    }}</span>
                  </th>
                  @for (month of months(); track month) {
                    <th scope="col" class="number">{{ monthShort(month, language()) }}</th>
                  }
                </tr>
              </thead>
              @for (row of rows(); track row.id) {
                <tbody>
                  <tr>
                    <th scope="rowgroup" rowspan="2">{{ row.name }}</th>
                    <th scope="row" class="quiet">{{ 'portfolio.table.sparkPlan' | transloco }}</th>
                    @for (cell of row.cells; track $index) {
                      <td class="number quiet" [title]="krExact(cell.plan)">{{ kr(cell.plan) }}</td>
                    }
                  </tr>
                  <tr>
                    <th scope="row">{{ 'portfolio.table.actual' | transloco }}</th>
                    @for (cell of row.cells; track $index) {
                      <td class="number" [title]="krExact(cell.actual)">{{ kr(cell.actual) }}</td>
                    }
                  </tr>
                </tbody>
              }
            </table>
          </div>
        }
      </details>
    }
  `,
})
export class SparkTwin {
  readonly projects = input.required<readonly Pick<ProjectSummary, 'id' | 'name' | 'spark'>[]>();
  readonly language = input.required<Language>();
  protected readonly open = signal(false);
  protected readonly months = computed(() => {
    const all = this.projects().flatMap(({ spark }) => spark.map(({ month }) => month));
    return [...new Set(all)].toSorted();
  });
  protected readonly rows = computed(() =>
    this.projects().map(({ id, name, spark }) => {
      const known = new Map(spark.map((point) => [point.month, point]));
      const cells = this.months().map((month) => {
        const { planKr: plan = null, actualKr: actual = null } = known.get(month) ?? {};
        return { plan, actual };
      });
      return { id, name, cells };
    }),
  );
  protected readonly kr = kr;
  protected readonly krExact = krExact;
  protected readonly monthShort = monthShort;
}
