import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { MarkBadge } from '../words/mark-badge';
import { AmountChange } from './amount-change';
import { type AmountAsked, amountRow, decimalsOf, type Named, yearsOf } from './amount-rows';

/** Kroner per year, before and after: what is another amount stands with the old one above the new one. */
@Component({
  selector: 'gv-amount-table',
  imports: [AmountChange, MarkBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'table-wrap' },
  templateUrl: './amount-table.html',
})
export class AmountTable {
  private readonly transloco = inject(TranslocoService);
  readonly caption = input.required<string>();
  readonly rows = input.required<readonly Named[]>();
  readonly total = input<Named | null>(null);
  readonly whole = input.required<string>();
  /** Where does this amount come from? */
  readonly asked = output<AmountAsked>();
  protected readonly years = computed(() => yearsOf(this.rows()));
  private readonly words = computed(() => ({
    whole: this.whole(),
    unknown: this.transloco.translate<string>('revisions.unknown'),
    decimals: decimalsOf([...this.rows(), this.total() ?? []].flat()),
  }));
  protected readonly shown = computed(() =>
    this.rows().map((one) => amountRow(one, this.years(), this.words())),
  );
  protected readonly sum = computed(() => {
    const total = this.total();
    return total && amountRow(total, this.years(), this.words());
  });
}
