import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Look } from './cell-look';

/** The shape of a cell's state: colour is never alone. */
@Component({
  selector: 'gv-look-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'look-mark', '[class]': '"look-" + look()', 'aria-hidden': 'true' },
  template: `
    <svg width="12" height="12" viewBox="0 0 12 12">
      @switch (look()) {
        @case ('barrier') {
          <rect x="1" y="1" width="10" height="10" fill="currentColor" />
        }
        @case ('solved') {
          <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" stroke-width="2" />
        }
        @case ('relevant') {
          <circle cx="6" cy="6" r="4.5" fill="currentColor" />
        }
        @case ('notRelevant') {
          <path d="M1.5 6h9" stroke="currentColor" stroke-width="1.6" />
        }
        @default {
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-dasharray="2 2" />
        }
      }
    </svg>
  `,
})
export class LookMark {
  readonly look = input.required<Look>();
}
