import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FieldChange } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { fieldKey, valueKey, valueText } from './field-words';

/** What each field said, and says now. */
@Component({
  selector: 'gv-field-changes',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="field-changes small">
      @for (one of shown(); track one.field) {
        <li>
          <span class="quiet">{{ labelOf(one.field) | transloco }}</span>
          @if (one.before !== null || one.after !== null) {
            <span>
              @if (one.before; as before) {
                <s class="was">{{
                  keyOf(one.field, before)
                    ? (keyOf(one.field, before)! | transloco)
                    : text(one.field, before)
                }}</s>
                →
              } @else if (!fresh()) {
                <span class="quiet">{{ 'revisions.nothing' | transloco }}</span>
                →
              }
              @if (one.after; as after) {
                <span>{{
                  keyOf(one.field, after)
                    ? (keyOf(one.field, after)! | transloco)
                    : text(one.field, after)
                }}</span>
              } @else {
                <span class="quiet">{{ 'revisions.nothing' | transloco }}</span>
              }
            </span>
          } @else {
            <span>{{ 'revisions.rewritten' | transloco }}</span>
          }
        </li>
      }
    </ul>
  `,
})
export class FieldChanges {
  readonly fields = input.required<readonly FieldChange[]>();
  /** The register that they stand in; blank in a tree. */
  readonly part = input('');
  /** They are of something new: what has no words of its own is left out. */
  readonly fresh = input(false);
  protected readonly shown = computed(() =>
    this.fields().filter(({ after }) => !this.fresh() || after !== null),
  );
  protected readonly labelOf = fieldKey;
  protected readonly text = valueText;

  protected keyOf(field: string, value: string): string | null {
    return valueKey(this.part(), field, value);
  }
}
