import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Board } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { level } from '../../shared/format/numbers';

/** How many days the actions ask for, of how many, and how many of them say no days and so count for nothing. S2.9, R6. */
@Component({
  selector: 'gv-capacity-said',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'quiet', '[class.worse]': 'capacity().over' },
  template: `
    @let count = capacity().unknown;
    @let uncounted =
      count === 0
        ? ''
        : '; ' +
          ((count === 1 ? 'board.capacity.unknownOne' : 'board.capacity.unknown')
            | transloco: { count });
    @if (days(); as days) {
      {{
        ('board.capacity.of' | transloco: { asked: level(capacity().asked), days: level(days) }) +
          uncounted
      }}
    } @else if (capacity().asked !== '0') {
      {{ ('board.capacity.asked' | transloco: { asked: level(capacity().asked) }) + uncounted }}
    }
  `,
})
export class CapacitySaid {
  readonly capacity = input.required<Board['capacity']>();
  /** What the team has; null when nobody has said. */
  readonly days = input<string | null>(null);
  protected readonly level = level;
}
