import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainStore } from '../../../shared/explain/explain.store';
import { FigureButton } from '../../../shared/explain/figure-button';
import { krExact } from '../../../shared/format/numbers';
import { promisedQuery } from './amount-query';

/** The benefits that nobody had foreseen, and what the later plan promises of them. S1.5. */
@Component({
  selector: 'gv-unforeseen',
  imports: [FigureButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="unforeseen-title">{{ 'revisions.unforeseen' | transloco }}</h2>
    <p class="quiet small">{{ lead() }}</p>
    <ul class="diff-list">
      @for (one of diff().unforeseen; track one.benefitId) {
        <li>
          <p>
            <strong>{{ one.name }}</strong>
            @if (one.afterKr; as amount) {
              <gv-figure-button
                [text]="krExact(amount)"
                [of]="one.name"
                (asked)="explain(one.benefitId)"
              />
            }
          </p>
        </li>
      }
    </ul>
  `,
})
export class Unforeseen {
  private readonly explaining = inject(ExplainStore);
  readonly diff = input.required<PlanComparison>();
  readonly lead = input.required<string>();
  protected readonly krExact = krExact;

  protected explain(key: string): void {
    this.explaining.open(promisedQuery(this.diff(), { key, side: 'b', year: null }));
  }
}
