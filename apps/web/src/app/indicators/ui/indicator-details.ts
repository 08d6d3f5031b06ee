import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Indicator } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { level, percent } from '../../shared/format/numbers';

/** What an indicator means: how it is read, when it is due, who acts on it. */
@Component({
  selector: 'gv-indicator-details',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="facts">
      @for (fact of facts(); track fact.label) {
        <div>
          <dt>{{ 'indicators.field.' + fact.label | transloco }}</dt>
          <dd>{{ fact.key | transloco: fact.values }}</dd>
        </div>
      }
    </dl>
  `,
})
export class IndicatorDetails {
  readonly indicator = input.required<Indicator>();

  protected facts() {
    const it = this.indicator();
    const { tolerance } = it;
    const plain = (label: string, text: string) => fact(label, 'indicators.plain', { text });
    return [
      fact('kind', `shared.indicatorKind.${it.kind}`),
      plain('unit', it.unit || '–'),
      fact('direction', `shared.direction.${it.direction}`),
      plain('baseline', baselineOf(it)),
      fact('grain', `shared.grain.${it.grain}`),
      fact('aggregation', `shared.aggregation.${it.aggregation}`),
      fact('tolerance', 'indicators.toleranceSaid', {
        green: percent(tolerance.green),
        yellow: percent(tolerance.yellow),
      }),
      fact('grace', 'indicators.graceSaid', { days: it.graceDays }),
      plain('responsible', it.responsible || '–'),
      fact('audience', `indicators.audience.${it.audience}`),
      plain('code', it.code),
      plain('synonyms', it.synonyms.join(', ') || '–'),
    ];
  }
}

function fact(label: string, key: string, values: Record<string, unknown> = {}) {
  return { label, key, values };
}

function baselineOf({ baseline, baselinePeriod, unit }: Indicator): string {
  return level(baseline, unit) + (baselinePeriod ? ` (${baselinePeriod})` : '');
}
