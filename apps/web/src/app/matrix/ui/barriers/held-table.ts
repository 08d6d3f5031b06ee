import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { HeldBenefit, PlanTheme, PortfolioBarriers } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { BarrierList } from './barrier-list';
import { HeldHead } from './held-head';
import { cellsOf } from './held-rows';

interface Chosen {
  readonly benefitId: string;
  readonly theme: PlanTheme;
}

/** Red benefits down, themes across; a number opens what is behind it. N2. */
@Component({
  selector: 'gv-held-table',
  imports: [BarrierList, HeldHead, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './held-table.html',
})
export class HeldTable {
  readonly items = input.required<readonly HeldBenefit[]>();
  readonly byTheme = input.required<PortfolioBarriers['byTheme']>();
  protected readonly chosen = signal<Chosen | null>(null);
  protected readonly rows = computed(() =>
    this.items().map((benefit) => ({ benefit, cells: cellsOf(benefit) })),
  );
  protected readonly columns = computed(() => this.byTheme().length + 1);

  protected isOpen(benefitId: string, theme: PlanTheme): boolean {
    const chosen = this.chosen();
    return chosen?.benefitId === benefitId && chosen.theme === theme;
  }

  protected choose(benefitId: string, theme: PlanTheme): void {
    this.chosen.set(this.isOpen(benefitId, theme) ? null : { benefitId, theme });
  }

  protected opened({ id, barriers }: HeldBenefit) {
    const chosen = this.chosen();
    if (chosen?.benefitId !== id) return null;
    return {
      theme: chosen.theme,
      barriers: barriers.filter(({ theme }) => theme === chosen.theme),
    };
  }
}
