import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { IndicatorStatus } from '@gevinst/contract';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, level, percent } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { StatusBadge } from '../../../shared/ui/status-badge';

/** How an indicator is measured, and how it stands at its latest due period. */
@Component({
  selector: 'gv-indicator-facts',
  imports: [RouterLink, StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="light-line">
      <gv-status-badge [light]="status().light" />
      @if (status().latestMonth; as month) {
        <button type="button" class="figure-button" (click)="explain.emit('indicator')">
          {{
            'project.indicator.latest'
              | transloco
                : {
                    month: monthShort(month, language()),
                    actual: level(status().latestValue, status().indicator.unit),
                    target: level(status().latestTarget, status().indicator.unit),
                  }
          }}
        </button>
      }
      @if (status().targetImprovement !== null) {
        <button
          type="button"
          class="figure-button figure-plain quiet"
          (click)="explain.emit('targetImprovement')"
        >
          {{
            'project.indicator.improvement'
              | transloco: { share: percent(status().targetImprovement) }
          }}
        </button>
      }
      @if (runRate(); as size) {
        <button
          type="button"
          class="figure-button figure-plain quiet"
          (click)="explain.emit('runRate')"
        >
          {{ 'project.indicator.runRate' | transloco: { size } }}
        </button>
      }
    </p>
    @if (reason(); as reason) {
      <p>{{ reason | words }}</p>
    }
    <p class="quiet small">
      {{ 'shared.direction.' + status().indicator.direction | transloco }} ·
      {{ 'shared.grain.' + status().indicator.grain | transloco }} ·
      {{ 'shared.aggregation.' + status().indicator.aggregation | transloco }} ·
      {{
        'project.indicator.baseline'
          | transloco: { value: level(status().indicator.baseline, status().indicator.unit) }
      }}
      ·
      {{
        'project.indicator.responsible' | transloco: { who: status().indicator.responsible || '–' }
      }}
      ·
      <a [routerLink]="['/indicators', status().indicator.id]">{{
        'project.indicator.open' | transloco
      }}</a>
      @if (mayMeasure()) {
        ·
        <a [routerLink]="['/indicators', status().indicator.id, 'measure']">{{
          'project.indicator.measure' | transloco
        }}</a>
      }
    </p>
  `,
})
export class IndicatorFacts {
  readonly status = input.required<IndicatorStatus>();
  readonly language = input.required<Language>();
  readonly mayMeasure = input(false);
  /** What has been said about the benefit already; it is not said twice. */
  readonly told = input('');
  readonly explain = output<'indicator' | 'targetImprovement' | 'runRate'>();
  /** The latest period as a yearly flow; nothing of a year's own value, which is the same. */
  protected readonly runRate = computed(() => {
    const { runRate, latestMonth, indicator } = this.status();
    if (runRate === null || latestMonth === null || indicator.grain === 'year') return null;
    return level(runRate, indicator.unit);
  });
  protected readonly reason = computed(() => {
    const { reason } = this.status();
    return reason?.da === this.told() ? null : reason;
  });
  protected readonly level = level;
  protected readonly percent = percent;
  protected readonly monthShort = monthShort;
}
