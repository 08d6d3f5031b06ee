import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ExplainQuery, ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { kr, krExact, percent, unsigned } from '../../../shared/format/danish';
import { monthShort } from '../../../shared/format/dates';
import type { Language } from '../../../shared/format/danish';
import { FigureCard } from '../../../shared/ui/figure-card';

export type ProjectFigure = ExplainQuery['figure'];

/** The project's four figures; each can be asked where it comes from. */
@Component({
  selector: 'gv-project-figures',
  imports: [FigureCard, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cards' },
  templateUrl: './project-figures.html',
})
export class ProjectFigures {
  readonly project = input.required<ProjectDetail>();
  readonly language = input.required<Language>();
  /** True when `totals` are those of the original plan; the plan in force then stands beside it. */
  readonly original = input(false);
  readonly explain = output<ProjectFigure>();
  protected readonly krExact = krExact;
  protected readonly percent = percent;
  protected readonly monthShort = monthShort;
  protected readonly said = (amount: string) => kr(amount);
  protected readonly size = (amount: string) => kr(unsigned(amount));
}
