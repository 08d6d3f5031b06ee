import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { DiffFold } from './diff-fold';
import { FieldChanges } from './field-changes';
import { MarkBadge } from './mark-badge';

type Cell = NonNullable<PlanComparison['marks']>[number];

/** What a new cell says by itself when nobody has said anything else. */
const PLAIN = new Set(['relevant', 'none']);

/** What came, went or says something else in the walk-through: change by change and benefit by benefit. */
@Component({
  selector: 'gv-cell-changes',
  imports: [DiffFold, FieldChanges, MarkBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (group of groups(); track group.nodeId) {
      <gv-diff-fold [name]="group.name" [marks]="group.marks">
        <ul class="diff-list">
          @for (cell of group.cells; track cell.theme) {
            <li>
              <p>
                <gv-mark-badge [mark]="cell.mark" />
                <strong>{{ 'themes.' + cell.theme + '.short' | transloco }}</strong>
              </p>
              @if (cell.fields.length > 0) {
                <gv-field-changes [fields]="cell.fields" [fresh]="cell.mark === 'added'" />
              }
            </li>
          }
        </ul>
      </gv-diff-fold>
    }
  `,
})
export class CellChanges {
  readonly cells = input.required<readonly Cell[]>();
  protected readonly groups = computed(() =>
    [...Map.groupBy(this.cells(), ({ nodeId }) => nodeId)].map(([nodeId, cells]) => ({
      nodeId,
      name: cells[0]?.name ?? '',
      marks: cells.map(({ mark }) => mark),
      cells: cells.map((cell) => ({ ...cell, fields: toldOf(cell) })),
    })),
  );
}

function toldOf({ mark, fields }: Cell): Cell['fields'] {
  if (mark === 'removed') return [];
  if (mark === 'changed') return fields;
  return fields.filter(({ after }) => after !== null && !PLAIN.has(after));
}
