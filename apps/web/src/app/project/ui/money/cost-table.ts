import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { CostLine } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { decimal, krExact } from '../../../shared/format/numbers';

/** The cost lines behind the years, earliest first; folded away until someone asks. */
@Component({
  selector: 'gv-cost-table',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cost-table.html',
})
export class CostTable {
  readonly costs = input.required<readonly CostLine[]>();
  protected readonly krExact = krExact;
  protected readonly decimal = decimal;
  protected readonly lines = computed(() => this.costs().toSorted((a, b) => a.year - b.year));
}
