import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NodeEdit } from './node-edit';

/** Up, down and away; undone like anything else, so nothing is asked. */
@Component({
  selector: 'gv-node-actions',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'actions' },
  template: `
    <button type="button" class="pill" (click)="edit.emit({ kind: 'move', by: -1 })">
      <span aria-hidden="true">↑</span> {{ 'tree.panel.up' | transloco }}
    </button>
    <button type="button" class="pill" (click)="edit.emit({ kind: 'move', by: 1 })">
      <span aria-hidden="true">↓</span> {{ 'tree.panel.down' | transloco }}
    </button>
    @if (kept()) {
      <p class="quiet small">{{ 'tree.panel.promised' | transloco }}</p>
    } @else {
      <button type="button" class="pill actions-end" (click)="edit.emit({ kind: 'remove' })">
        {{ 'tree.panel.remove' | transloco }}
      </button>
    }
  `,
})
export class NodeActions {
  /** It cannot go. */
  readonly kept = input(false);
  readonly edit = output<NodeEdit>();
}
