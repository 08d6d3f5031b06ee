import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { BusinessCase, CostLine } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { decimal, kr, krExact } from '../../../shared/format/danish';

/** Costs and benefits per year, payback as computed beside as declared; a missing amount is said, never zero. */
@Component({
  selector: 'gv-business-case',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './business-case.html',
})
export class BusinessCaseTable {
  readonly case = input.required<BusinessCase>();
  readonly costs = input.required<readonly CostLine[]>();
  readonly explain = output<FigureAsked>();
  protected readonly kr = kr;
  protected readonly krExact = krExact;
  protected readonly decimal = decimal;
  protected readonly lines = computed(() => this.costs().toSorted((a, b) => a.year - b.year));
}
