import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoardGoal, ChartEvent } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Chart } from '../../../shared/charts/chart';
import { ChartEvents } from '../../../shared/charts/chart-events';
import { placedEvents, withEvents } from '../../../shared/charts/placed-events';
import { seriesOption } from '../../../shared/charts/series-option';
import { grid } from '../../../shared/charts/style';
import { level } from '../../../shared/format/numbers';
import { LanguageStore } from '../../../shared/i18n/language';
import { ThemeStore } from '../../../shared/theme/theme';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { withoutProject } from '../without-project';
import { goalWindow } from './goal-window';

/** One central figure: target light blue, actual dark blue, and what they say in words. S2.3, S2.4. */
@Component({
  selector: 'gv-goal-card',
  imports: [Chart, ChartEvents, RouterLink, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card goal' },
  template: `
    <div class="goal-head">
      <h3>
        <a [routerLink]="['/indicators', goal().indicator.id]">{{ name() }}</a><span class="quiet"
          >, {{ goal().indicator.unit }}</span
        >
      </h3>
      <gv-status-badge [light]="goal().light" />
    </div>
    @if (sentence(); as sentence) {
      <p class="goal-sentence">{{ sentence }}</p>
    }
    @if (rows().length > 0) {
      <gv-chart-events [rows]="rows()" [events]="told()" />
      <gv-chart [option]="option()" [label]="label()" [height]="height()" [sharp]="sharp()">
        <table>
          <caption class="visually-hidden">
            {{
              goal().indicator.name
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'shared.series.period' | transloco }}</th>
              <th scope="col" class="number">{{ 'shared.series.target' | transloco }}</th>
              <th scope="col" class="number">{{ 'shared.series.actual' | transloco }}</th>
              @if (told().length > 0) {
                <th scope="col">{{ 'shared.series.events' | transloco }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of twin(); track row.label) {
              <tr>
                <th scope="row">{{ row.label }}</th>
                <td class="number">{{ said(row.target) }}</td>
                <td class="number">{{ said(row.actual) }}</td>
                @if (told().length > 0) {
                  <td>{{ row.events }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </gv-chart>
    } @else {
      <p class="quiet">{{ 'board.goals.noSeries' | transloco }}</p>
    }
  `,
})
export class GoalCard {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly theme = inject(ThemeStore);
  readonly goal = input.required<BoardGoal>();
  readonly reportingDate = input.required<string>();
  /** The channels that the project closes. */
  readonly closures = input<readonly ChartEvent[]>([]);
  /** The board says it already. */
  readonly project = input('');
  readonly height = input(190);
  /** How much larger than on a desk it is looked at; a wall and paper are drawn finer too. */
  readonly size = input(1);
  readonly sharp = input(false);
  protected readonly sentence = computed(() => {
    const words = this.goal().sentence;
    return words && this.language.of(words);
  });
  protected readonly name = computed(() =>
    withoutProject(this.goal().indicator.name, this.project()),
  );
  protected readonly rows = computed(() =>
    goalWindow(this.goal(), this.reportingDate(), this.language.language()),
  );
  protected readonly told = computed(() => {
    const months = this.rows().map(({ month }) => month);
    const within = this.closures().filter(({ month }) => month >= (months[0] ?? ''));
    return placedEvents(months, within, (words) => this.language.of(words));
  });
  protected readonly twin = computed(() => withEvents(this.rows(), this.told()));
  protected readonly option = computed(() => ({
    ...seriesOption(
      {
        rows: this.rows(),
        unit: this.goal().indicator.unit,
        baseline: null,
        events: this.told(),
        numbered: true,
        size: this.size(),
        names: { target: this.say('target'), actual: this.say('actual'), baseline: '' },
      },
      this.theme.colours(),
    ),
    // Only the numbers of closed channels stand above the lines here.
    grid: { ...grid(8, this.told().length > 0 ? 12 + 12 * this.size() : 12), right: 18 },
  }));
  protected readonly label = computed(() => {
    const last = this.rows().findLast((row) => row.actual !== null);
    return this.transloco.translate<string>(last ? 'shared.series.alt' : 'shared.series.altNone', {
      name: this.goal().indicator.name,
      month: last?.label ?? '',
      actual: this.said(last?.actual ?? null),
      target: this.said(last?.target ?? null),
    });
  });

  protected said(value: string | null): string {
    return level(value, this.goal().indicator.unit);
  }

  private say(key: string): string {
    this.language.language();
    return this.transloco.translate<string>(`shared.series.${key}`);
  }
}
