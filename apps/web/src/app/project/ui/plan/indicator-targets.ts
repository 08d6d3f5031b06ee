import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Indicator } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, level, readNumber } from '../../../shared/format/numbers';
import { MonthGrid } from './month-grid';
import type { MonthText } from './plan-text';

/** The levels that one indicator is to reach: said in a line, and each of them to be changed. */
@Component({
  selector: 'gv-indicator-targets',
  imports: [MonthGrid, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="plan-series" [open]="wanted() && empty()">
      <summary>
        <strong>{{ 'project.planEdit.targetsOf' | transloco: { name: indicator().name } }}</strong>
        <span class="quiet">{{ said().key | transloco: said().values }}</span>
      </summary>
      <p class="quiet small">
        {{ 'shared.direction.' + indicator().direction | transloco }} ·
        {{ 'shared.grain.' + indicator().grain | transloco }} ·
        {{
          'project.indicator.baseline'
            | transloco: { value: level(indicator().baseline, indicator().unit) }
        }}
      </p>
      <gv-month-grid
        [name]="name()"
        [label]="indicator().name"
        [months]="months()"
        [values]="values()"
        [grain]="indicator().grain"
        [language]="language()"
        (changed)="changed.emit($event)"
      />
    </details>
  `,
})
export class IndicatorTargets {
  readonly name = input.required<string>();
  readonly indicator = input.required<Indicator>();
  readonly months = input.required<readonly string[]>();
  readonly values = input.required<MonthText>();
  readonly language = input.required<Language>();
  /** True while the benefit's kroner cannot be made without these levels. */
  readonly wanted = input(false);
  readonly changed = output<MonthText>();
  protected readonly level = level;
  private readonly levels = computed(() =>
    this.months().flatMap((month) => readNumber(this.values()[month] ?? '') ?? []),
  );
  protected readonly empty = computed(() => this.levels().length === 0);
  protected readonly said = computed(() => {
    const levels = this.levels();
    const values = {
      from: level(levels[0] ?? null),
      to: level(levels.at(-1) ?? null, this.indicator().unit),
      count: levels.length,
      of: this.months().length,
    };
    return {
      key: `project.planEdit.${levels.length === 0 ? 'targetsNone' : 'targetsSaid'}`,
      values,
    };
  });
}
