import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { narrowScreen } from '../ui/narrow-screen';
import { saysMore } from './placed-events';
import { type SeriesEvent, type SeriesRow, decided } from './series-option';

/** The words of the decisions that a chart has only room to number: on a narrow screen, and where there is more to say. */
@Component({
  selector: 'gv-chart-events',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (listed() && told().length > 0) {
      <ol class="chart-events quiet small">
        @for (one of told(); track one.at) {
          <li>{{ one.label }}: {{ one.full }}</li>
        }
      </ol>
    }
  `,
})
export class ChartEvents {
  readonly rows = input.required<readonly Pick<SeriesRow, 'label'>[]>();
  readonly events = input.required<readonly SeriesEvent[]>();
  private readonly narrow = narrowScreen();
  protected readonly listed = computed(() => this.narrow() || saysMore(this.events()));
  protected readonly told = computed(() =>
    decided(this.events()).map((one) => ({ ...one, label: this.rows()[one.at]?.label ?? '' })),
  );
}
