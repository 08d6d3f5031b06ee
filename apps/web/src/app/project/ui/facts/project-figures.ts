import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { kr, krExact, percent, unsigned } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import type { Language } from '../../../shared/format/numbers';
import { isSilent } from '../../../shared/format/silent';
import { FigureCard } from '../../../shared/ui/figure-card';
import { runRateLines } from './run-rate-lines';

/** The project's figures; each, and what stands beside it, can be asked where it comes from. */
@Component({
  selector: 'gv-project-figures',
  imports: [FigureCard, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cards' },
  templateUrl: './project-figures.html',
})
export class ProjectFigures {
  private readonly transloco = inject(TranslocoService);
  readonly project = input.required<ProjectDetail>();
  readonly language = input.required<Language>();
  /** True when `totals` are those of the original plan; the plan in force then stands beside it. */
  readonly original = input(false);
  readonly explain = output<FigureAsked>();
  protected readonly kr = kr;
  protected readonly krExact = krExact;
  /** Nothing is measured: there is nothing to show, which is not zero. */
  protected readonly silent = computed(() => {
    const { totals, originalTotals } = this.project();
    return isSilent(totals) && isSilent(originalTotals);
  });
  protected readonly runRate = computed(() =>
    runRateLines(this.project().runRate, this.language(), this.original()),
  );
  protected readonly percent = percent;
  protected readonly monthShort = monthShort;
  protected readonly said = (amount: string) => kr(amount);
  protected readonly size = (amount: string) => kr(unsigned(amount));

  /** A figure of the plan that the page compares with. */
  protected ask(figure: FigureAsked['figure']): void {
    this.explain.emit({ figure, against: this.original() ? 'original' : 'current' });
  }

  /** The same of the other plan, which stands beside. */
  protected askBeside(figure: FigureAsked['figure']): void {
    this.explain.emit({ figure, against: this.original() ? 'current' : 'original' });
  }

  protected why(): string {
    this.language();
    return this.transloco.translate<string>('shared.explain.open');
  }
}
