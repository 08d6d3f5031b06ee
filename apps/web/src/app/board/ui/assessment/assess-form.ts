import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';
import type { AssessmentInput, Idea } from '@gevinst/contract';
import { type Score, ideaField } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Mixed } from './score-at';

const SCORES: readonly Score[] = [1, 2, 3, 4, 5];

/** The two questions of the assessment, for whoever does not drag. S2.7. */
@Component({
  selector: 'gv-assess-form',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" (submit)="send($event)">
      <h2>{{ idea().text }}</h2>
      @for (question of questions; track question.name) {
        <fieldset class="scores">
          <legend>{{ 'board.assess.' + question.name | transloco }}</legend>
          <div class="score-row score-scale">
            <span class="score-end small quiet">{{
              'board.assess.' + question.name + 'Least' | transloco
            }}</span>
            @for (score of scores; track score) {
              <label class="score">
                <input
                  type="radio"
                  [name]="question.name"
                  [value]="score"
                  [checked]="question.value() === score"
                  (change)="question.value.set(score)"
                />
                <span>{{ score }}</span>
              </label>
            }
            <span class="score-end small quiet">{{
              'board.assess.' + question.name + 'Most' | transloco
            }}</span>
          </div>
        </fieldset>
      }
      <p class="assess-becomes">
        {{ 'board.assess.becomes' | transloco }}
        <strong class="field-chip quadrant-{{ field() }}">{{
          'shared.ideaField.' + field() | transloco
        }}</strong>
      </p>
      <div class="actions">
        <button class="button button-primary">{{ 'board.assess.save' | transloco }}</button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'shared.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class AssessForm {
  readonly idea = input.required<Idea>();
  readonly mapping = input.required<Mixed>();
  readonly saved = output<AssessmentInput>();
  readonly cancelled = output();
  protected readonly scores = SCORES;
  private readonly effect = linkedSignal<Score>(() => this.idea().effect ?? 3);
  private readonly resources = linkedSignal<Score>(() => this.idea().resources ?? 2);
  protected readonly questions = [
    { name: 'effect', value: this.effect },
    { name: 'resources', value: this.resources },
  ];

  protected field(): string {
    return ideaField(this.effect(), this.resources(), this.mapping());
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.saved.emit({ effect: this.effect(), resources: this.resources() });
  }
}
