import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Relevance } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';

/** Does the theme matter to the project? "Not relevant" is an answer too. */
@Component({
  selector: 'gv-relevance-choice',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="actions" role="group" aria-labelledby="relevance-ask">
      <span class="relevance-ask" id="relevance-ask">{{ 'themes.relevanceAsk' | transloco }}</span>
      @for (one of options; track one) {
        <button
          type="button"
          class="pill"
          [class.pill-on]="one === value()"
          [attr.aria-pressed]="one === value()"
          [disabled]="busy()"
          (click)="chosen.emit(one)"
        >
          {{ 'themes.relevance.' + one | transloco }}
        </button>
      }
    </div>
  `,
})
export class RelevanceChoice {
  readonly value = input.required<Relevance>();
  readonly busy = input(false);
  readonly chosen = output<Relevance>();
  protected readonly options = Relevance.options;
}
