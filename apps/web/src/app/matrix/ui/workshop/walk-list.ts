import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Matrix, MatrixNode, PlanTheme, WorkshopPlace } from '@gevinst/contract';
import { PLAN_THEMES, isMarked } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { LOOKS, type Look, lookOf } from '../grid/cell-look';
import { LookMark } from '../grid/look-mark';

interface Row {
  readonly node: MatrixNode;
  readonly looks: readonly Look[];
  readonly seen: number;
}

/** The way through the tree: what has been gone through, and where the workshop is. S10.3. */
@Component({
  selector: 'gv-walk-list',
  imports: [LookMark, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'matrix.workshop.walk' | transloco }}</h2>
    <ol class="walk">
      @for (row of rows(); track row.node.id) {
        <li [class.walk-under]="row.node.under !== null">
          <button
            type="button"
            class="walk-node"
            [class.walk-here]="row.node.id === at()?.nodeId"
            [attr.aria-current]="row.node.id === at()?.nodeId ? 'step' : null"
            [attr.aria-label]="
              'matrix.workshop.nodeSeen'
                | transloco: { name: row.node.name, seen: row.seen, all: all }
            "
            [disabled]="!canLead()"
            (click)="chosen.emit({ nodeId: row.node.id, theme: first(row) })"
          >
            <span [class.walk-change]="row.node.kind === 'change'">{{ row.node.name }}</span>
            <span class="walk-looks">
              @for (look of row.looks; track $index) {
                <gv-look-mark [look]="look" />
              }
            </span>
          </button>
        </li>
      }
    </ol>
    <ul class="legend walk-legend small">
      @for (look of looks; track look) {
        <li><gv-look-mark [look]="look" />{{ 'matrix.legend.' + look | transloco }}</li>
      }
    </ul>
  `,
})
export class WalkList {
  readonly matrix = input.required<Matrix>();
  readonly at = input.required<WorkshopPlace | null>();
  readonly canLead = input.required<boolean>();
  readonly chosen = output<WorkshopPlace>();
  protected readonly all = PLAN_THEMES.length;
  protected readonly looks = LOOKS;
  protected readonly rows = computed(() => {
    const { nodes, marks } = this.matrix();
    return nodes.map((node): Row => {
      const own = marks.filter(({ nodeId }) => nodeId === node.id);
      const looks = PLAN_THEMES.map((theme) => {
        const mark = own.find((one) => one.theme === theme);
        return mark === undefined ? 'open' : lookOf(mark);
      });
      return { node, looks, seen: own.filter(isMarked).length };
    });
  });

  /** The first theme that is missing there. */
  protected first({ looks }: Row): PlanTheme {
    return PLAN_THEMES[Math.max(0, looks.indexOf('open'))] ?? 'channels';
  }
}
