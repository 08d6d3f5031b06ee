import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { BusinessCase, CostLine } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { decimal, kr, krExact } from '../../../shared/format/numbers';
import { caseRows } from './case-rows';
import { caseSentence } from './case-sentence';
import { CostTable } from './cost-table';
import { fundingShares } from './funding-shares';

/** What the plan brings and costs per year, in current prices or as present values; a missing amount is said, never zero. */
@Component({
  selector: 'gv-business-case',
  imports: [CostTable, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './business-case.html',
})
export class BusinessCaseTable {
  readonly case = input.required<BusinessCase>();
  readonly costs = input.required<readonly CostLine[]>();
  readonly explain = output<FigureAsked>();
  protected readonly decimal = decimal;
  protected readonly kr = kr;
  protected readonly krExact = krExact;
  protected readonly funding = computed(() => fundingShares(this.costs()));
  protected readonly rows = computed(() => caseRows(this.case().years));
  protected readonly sentence = computed(() => caseSentence(this.case()));
}
