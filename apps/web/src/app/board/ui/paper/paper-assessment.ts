import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Idea } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Mixed, ideasIn, quadrantsOf } from '../assessment/score-at';

/** The four fields of the assessment on paper, with what hangs in each. S2.7, S2.8. */
@Component({
  selector: 'gv-paper-assessment',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="quadrants">
      @for (quadrant of quadrants(); track quadrant.effect + quadrant.resources) {
        <section class="quadrant quadrant-{{ quadrant.field }}">
          <h3>
            {{ 'shared.ideaField.' + quadrant.field | transloco }}
            <span class="quadrant-means">{{
              'board.assess.' + quadrant.effect + quadrant.resources | transloco
            }}</span>
          </h3>
          <ul class="note-list">
            @for (idea of quadrant.ideas; track idea.id) {
              <li class="note note-0">
                <p class="note-text">{{ idea.text }}</p>
              </li>
            }
          </ul>
        </section>
      }
    </div>
  `,
})
export class PaperAssessment {
  readonly ideas = input.required<readonly Idea[]>();
  readonly mapping = input.required<Mixed>();
  protected readonly quadrants = computed(() =>
    quadrantsOf(this.mapping()).map((quadrant) => ({
      ...quadrant,
      ideas: ideasIn(quadrant, this.ideas(), this.mapping()),
    })),
  );
}
