import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AmountCell } from './amount-rows';

/** An amount, with the one before it above it where that is another. */
@Component({
  selector: 'gv-amount-change',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (cell().same) {
      {{ cell().after }}
    } @else {
      <span class="amount-change">
        <s class="was"
          ><span class="visually-hidden">{{ 'revisions.was' | transloco }} </span
          >{{ cell().before }}</s
        >
        <span class="visually-hidden">{{ 'revisions.is' | transloco }} </span>
        <strong>{{ cell().after }}</strong>
      </span>
    }
  `,
})
export class AmountChange {
  readonly cell = input.required<AmountCell>();
}
