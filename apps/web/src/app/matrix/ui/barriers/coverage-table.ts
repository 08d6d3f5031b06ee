import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanCoverage } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';

const FEW = 8;

/** How far each plan has been gone through. S1.9, S10.3. */
@Component({
  selector: 'gv-coverage-table',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './coverage-table.html',
})
export class CoverageTable {
  readonly plans = input.required<readonly PlanCoverage[]>();
  protected readonly all = signal(false);
  protected readonly six = PLAN_THEMES;
  protected readonly more = computed(() => this.plans().length > FEW);
  protected readonly rows = computed(() =>
    this.all() ? this.plans() : this.plans().slice(0, FEW),
  );
  protected readonly share = ({ answered, total }: PlanCoverage) =>
    total === 0 ? 0 : (100 * answered) / total;
}
