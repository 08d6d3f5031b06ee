import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Light } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';

/** A status as colour, shape and word at once; `count` turns it into a tally. */
@Component({
  selector: 'gv-status-badge',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="badge badge-{{ light() }}">
      <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
        @switch (light()) {
          @case ('green') {
            <circle cx="6" cy="6" r="5" fill="currentColor" />
          }
          @case ('yellow') {
            <path d="M6 1 11.5 11H.5z" fill="currentColor" />
          }
          @case ('red') {
            <rect x="1" y="1" width="10" height="10" fill="currentColor" />
          }
          @case ('notDue') {
            <circle
              cx="6"
              cy="6"
              r="4.5"
              fill="none"
              stroke="currentColor"
              stroke-dasharray="2 2"
            />
          }
          @default {
            <circle
              cx="6"
              cy="6"
              r="4.5"
              fill="none"
              stroke="currentColor"
              stroke-dasharray="1 1.6"
            />
            <path d="M3 9 9 3" stroke="currentColor" />
          }
        }
      </svg>
      @if (count() !== null) {
        {{ count() }} {{ 'shared.lightMany.' + light() | transloco }}
      } @else {
        {{ 'shared.light.' + light() | transloco }}
      }
    </span>
  `,
})
export class StatusBadge {
  readonly light = input.required<Light>();
  readonly count = input<number | null>(null);
}
