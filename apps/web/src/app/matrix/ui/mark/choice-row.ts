import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A few answers beside each other, one of them chosen; only that one for who reads. */
@Component({
  selector: 'gv-choice-row',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="field" role="group" [attr.aria-label]="ask()">
      <span class="label">{{ ask() }}</span>
      @if (canEdit()) {
        <div class="actions">
          @for (one of options(); track one) {
            <button
              type="button"
              class="pill"
              [class.pill-on]="one === value()"
              [attr.aria-pressed]="one === value()"
              (click)="chosen.emit(one)"
            >
              {{ words() + '.' + one | transloco }}
            </button>
          }
        </div>
      } @else {
        <p>{{ words() + '.' + value() | transloco }}</p>
      }
    </div>
  `,
})
export class ChoiceRow {
  readonly ask = input.required<string>();
  readonly options = input.required<readonly string[]>();
  readonly value = input.required<string>();
  /** Where the words of the options stand. */
  readonly words = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly chosen = output<string>();
}
