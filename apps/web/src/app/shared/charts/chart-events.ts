import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { narrowScreen } from '../ui/narrow-screen';
import { type SeriesEvent, type SeriesRow, decided } from './series-option';

/** On a narrow screen, the words of the decisions that a chart has only room to number. */
@Component({
  selector: 'gv-chart-events',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (narrow() && told().length > 0) {
      <ol class="chart-events quiet small">
        @for (one of told(); track one.at) {
          <li>{{ one.label }}: {{ one.words }}</li>
        }
      </ol>
    }
  `,
})
export class ChartEvents {
  readonly rows = input.required<readonly Pick<SeriesRow, 'label'>[]>();
  readonly events = input.required<readonly SeriesEvent[]>();
  protected readonly narrow = narrowScreen();
  protected readonly told = computed(() =>
    decided(this.events()).map((one) => ({ ...one, label: this.rows()[one.at]?.label ?? '' })),
  );
}
