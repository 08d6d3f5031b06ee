import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Mark } from './mark-badge';

const MARKS = ['added', 'removed', 'changed'] as const;
/** More than so many differences are folded away at first. */
const FEW = 5;

/** The differences of one thing under its name, with how many there are. */
@Component({
  selector: 'gv-diff-fold',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'diff-fold' },
  template: `
    <details [open]="marks().length <= few">
      <summary>
        <strong>{{ name() }}</strong>
        <span class="quiet small">
          {{ note() }}
          @for (count of counts(); track count.mark; let first = $first) {
            @if (!first || note()) {
              ·
            }
            {{ 'revisions.tally.' + count.mark | transloco: count }}
          }
        </span>
      </summary>
      <ng-content />
    </details>
  `,
})
export class DiffFold {
  readonly name = input.required<string>();
  readonly note = input('');
  readonly marks = input.required<readonly Mark[]>();
  protected readonly few = FEW;
  protected readonly counts = computed(() =>
    MARKS.flatMap((mark) => {
      const count = this.marks().filter((one) => one === mark).length;
      return count === 0 ? [] : [{ mark, count }];
    }),
  );
}
