import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Evaluation } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { level } from '../../../shared/format/numbers';
import { withoutProject } from '../without-project';

/** What an evaluation came to: the figure before and after, the team's own answer, and what it learnt. S2.11. */
@Component({
  selector: 'gv-evaluation-result',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'action-results' },
  template: `
    @if (evaluation().measured; as measured) {
      <p class="action-result">
        {{ short(measured.name) }}:
        @if (measured.moved === 'unknown') {
          {{ 'board.evaluate.unknown' | transloco }}
        } @else {
          <strong
            >{{ level(measured.before, measured.unit) }} →
            {{ level(measured.after, measured.unit) }}</strong
          >
        }
      </p>
    }
    <p class="action-result">
      <strong>{{
        (evaluation().measured ? 'board.evaluate.said.' : 'board.evaluate.saidOfGoal.') +
          evaluation().moved | transloco
      }}</strong>
      · {{ evaluation().note }}
    </p>
  `,
})
export class EvaluationResult {
  readonly evaluation = input.required<Evaluation>();
  readonly project = input('');
  protected readonly level = level;

  protected short(name: string): string {
    return withoutProject(name, this.project());
  }
}
