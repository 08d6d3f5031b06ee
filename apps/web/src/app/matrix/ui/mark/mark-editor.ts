import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type ActionItem,
  MarkBarrier,
  type MarkInput,
  type MatrixMark,
  Relevance,
} from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { momentDay } from '../../../shared/format/dates';
import { ChoiceRow } from './choice-row';
import { KeptText } from './kept-text';
import { type Act, MarkActions } from './mark-actions';

/** One cell: does the theme matter here, what is difficult, does it stand in the way, and what is done about it? S9.2. */
@Component({
  selector: 'gv-mark-editor',
  imports: [ChoiceRow, KeptText, MarkActions, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'mark-editor',
    '(focusin)': 'typing.set(isText($event))',
    '(focusout)': 'typing.set(false)',
  },
  template: `
    <gv-choice-row
      words="themes.relevance"
      [ask]="'matrix.mark.relevance' | transloco"
      [options]="relevances"
      [value]="mark().relevance"
      [canEdit]="canEdit()"
      (chosen)="changed.emit({ relevance: asRelevance($event) })"
    />
    @if (mark().relevance !== 'notRelevant' || writing()) {
      <gv-kept-text
        name="mark-challenge"
        [label]="'matrix.mark.challenge' | transloco"
        [hint]="'matrix.mark.challengeHint' | transloco"
        [value]="mark().challenge"
        [canEdit]="canEdit()"
        (written)="answer({ challenge: $event })"
      />
      <gv-choice-row
        words="matrix.barrier"
        [ask]="'matrix.mark.barrier' | transloco"
        [options]="barriers"
        [value]="mark().barrier"
        [canEdit]="canEdit()"
        (chosen)="answer({ barrier: asBarrier($event) })"
      />
      <gv-mark-actions
        [mark]="mark()"
        [actions]="actions()"
        [canEdit]="canEdit()"
        [act]="act()"
        [(making)]="making"
        (linked)="answer({ actionIds: $event })"
      />
    }
    <gv-kept-text
      name="mark-note"
      [label]="'matrix.mark.note' | transloco"
      [most]="2000"
      [value]="mark().note"
      [canEdit]="canEdit()"
      (written)="changed.emit({ note: $event })"
    />
    @if (mark().by) {
      <p class="quiet small">
        {{ 'matrix.mark.by' | transloco: { by: mark().by, at: dayOf(mark().at) } }}
      </p>
    }
  `,
})
export class MarkEditor {
  readonly mark = input.required<MatrixMark>();
  readonly actions = input.required<readonly ActionItem[]>();
  readonly canEdit = input.required<boolean>();
  readonly changed = output<Partial<MarkInput>>();
  readonly act = input.required<Act>();
  /** Someone is in the middle of a sentence, or of an action. */
  readonly writes = output<boolean>();
  protected readonly relevances = Relevance.options;
  protected readonly barriers = MarkBarrier.options;
  protected readonly asRelevance = (value: string) => Relevance.parse(value);
  protected readonly asBarrier = (value: string) => MarkBarrier.parse(value);
  protected readonly dayOf = momentDay;
  /** What someone is writing stays, also when somebody else says that the theme does not matter. */
  protected readonly typing = signal(false);
  protected readonly making = signal(false);
  protected readonly writing = computed(() => this.typing() || this.making());
  protected readonly isText = ({ target }: FocusEvent) =>
    target instanceof HTMLElement && target.matches('textarea, input');

  constructor() {
    effect(() => this.writes.emit(this.writing()));
  }

  /** Whoever says what is difficult about a theme has said that it matters. */
  protected answer(change: Partial<MarkInput>): void {
    this.changed.emit({ ...change, relevance: 'relevant' });
  }
}
