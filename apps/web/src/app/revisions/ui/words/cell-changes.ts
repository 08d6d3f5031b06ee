import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldChanges } from './field-changes';
import { MarkBadge } from './mark-badge';

type Cell = NonNullable<PlanComparison['marks']>[number];

/** What came, went or says something else in the walk-through: change by change and benefit by benefit. */
@Component({
  selector: 'gv-cell-changes',
  imports: [FieldChanges, MarkBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.nodeId) {
      <section class="theme-diff">
        <h3>{{ group.name }}</h3>
        <ul class="diff-list">
          @for (cell of group.cells; track cell.theme) {
            <li>
              <p>
                <gv-mark-badge [mark]="cell.mark" />
                <strong>{{ 'themes.' + cell.theme + '.short' | transloco }}</strong>
              </p>
              @if (cell.mark !== 'removed') {
                <gv-field-changes [fields]="cell.fields" [fresh]="cell.mark === 'added'" />
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class CellChanges {
  readonly cells = input.required<readonly Cell[]>();
  protected readonly groups = computed(() =>
    [...Map.groupBy(this.cells(), ({ nodeId }) => nodeId)].map(([nodeId, cells]) => {
      return { nodeId, name: cells[0]?.name ?? '', cells };
    }),
  );
}
