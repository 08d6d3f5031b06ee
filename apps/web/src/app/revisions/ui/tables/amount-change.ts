import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FigureButton } from '../../../shared/explain/figure-button';
import { NOTHING, type AmountCell, type Side } from './amount-rows';

/** An amount, with the one before it above it where that is another; each leads to where it comes from. */
@Component({
  selector: 'gv-amount-change',
  imports: [FigureButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let was = 'revisions.was' | transloco;
    @let is = 'revisions.is' | transloco;
    @if (cell().none) {
      {{ cell().after }}
    } @else if (cell().same) {
      <gv-figure-button [text]="cell().after" [of]="what()" (asked)="asked.emit('b')" />
    } @else {
      <span class="amount-change">
        @if (cell().was) {
          <s class="was"
            ><span class="visually-hidden">{{ was }} </span>
            @if (cell().before === nothing) {
              {{ cell().before }}
            } @else {
              <gv-figure-button
                [text]="cell().before"
                [of]="what() + ', ' + was"
                (asked)="asked.emit('a')"
              />
            }
          </s>
        }
        @if (cell().is) {
          <span class="visually-hidden">{{ is }} </span>
          <strong>
            @if (cell().after === nothing) {
              {{ cell().after }}
            } @else {
              <gv-figure-button
                [text]="cell().after"
                [of]="what() + ', ' + is"
                (asked)="asked.emit('b')"
              />
            }
          </strong>
        }
      </span>
    }
  `,
})
export class AmountChange {
  readonly cell = input.required<AmountCell>();
  /** What it is an amount of. */
  readonly of = input.required<string>();
  readonly asked = output<Side>();
  protected readonly nothing = NOTHING;
  protected readonly what = computed(() => `${this.of()}, ${this.cell().label}`);
}
