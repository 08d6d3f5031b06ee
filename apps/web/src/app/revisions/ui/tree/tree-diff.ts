import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { BOX, COLUMN } from '../../../shared/tree/tree-layout';
import { wrapped } from '../../../shared/tree/wrapped';
import { FieldChanges } from '../words/field-changes';
import { MarkBadge, SIGNS } from '../words/mark-badge';
import { drawnTree, linkChanges } from './marked-tree';

/** Both trees in one drawing, and what is other in it as a list. */
@Component({
  selector: 'gv-tree-diff',
  imports: [FieldChanges, MarkBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tree-diff.html',
})
export class TreeDiff {
  readonly solution = input.required<{ id: string; name: string }>();
  readonly tree = input.required<NonNullable<PlanComparison['tree']>>();
  protected readonly drawn = computed(() => drawnTree(this.solution(), this.tree()));
  protected readonly differing = computed(() =>
    this.tree().nodes.filter(({ mark }) => mark !== 'same'),
  );
  protected readonly links = computed(() => linkChanges(this.tree()));
  protected readonly differs = computed(() => this.differing().length + this.links().length > 0);
  protected readonly marks = ['added', 'removed', 'changed'] as const;
  protected readonly signs = SIGNS;
  protected readonly box = BOX;
  protected readonly column = COLUMN;
  protected readonly lines = wrapped;
}
