import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  type TemplateRef,
  computed,
  input,
  output,
} from '@angular/core';
import type { Tree, TreeInput } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { QuickAdd } from './quick-add';

/** The whole tree as two lists: everything the drawing can, with one column, a keyboard and no pointer. */
@Component({
  selector: 'gv-tree-list',
  imports: [NgTemplateOutlet, QuickAdd, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tree-list.html',
  host: { class: 'tree-lists' },
})
export class TreeList {
  readonly tree = input.required<TreeInput>();
  readonly lights = input.required<Tree['lights']>();
  readonly selected = input.required<string | null>();
  readonly editable = input.required<boolean>();
  /** What stands in a row that is open; its context is the node's id. */
  readonly panel = input.required<TemplateRef<{ $implicit: string }>>();
  readonly picked = output<string | null>();
  readonly added = output<{ kind: 'change' | 'benefit'; name: string }>();
  protected readonly groups = computed(() => {
    const { changes, benefits } = this.tree();
    const names = new Map(changes.map(({ id, name }) => [id, name]));
    return [
      {
        kind: 'change' as const,
        rows: changes.map(({ id, name, owner }) => {
          const own = benefits.filter(({ changeIds }) => changeIds.includes(id));
          return { id, name, owner, linked: own.map((one) => one.name).join(', '), light: null };
        }),
      },
      {
        kind: 'benefit' as const,
        rows: benefits.map(({ id, name, owner, changeIds }) => ({
          ...{ id, name, owner, light: this.lights()[id] ?? null },
          linked: changeIds.map((one) => names.get(one) ?? '').join(', '),
        })),
      },
    ];
  });
}
