import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { TreeChange, TreeInput } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { LinkBoxes } from './link-boxes';
import { NodeActions } from './node-actions';
import type { NodeEdit } from './node-edit';
import { TextEdit } from './text-edit';

/** A change: what it is, whose it is, and which benefits it leads to. */
@Component({
  selector: 'gv-change-panel',
  imports: [LinkBoxes, NodeActions, TextEdit, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="node-fields" [disabled]="!editable()">
      <gv-text-edit
        [name]="change().id + '-name'"
        [label]="'tree.panel.nameChange' | transloco"
        [value]="change().name"
        [wrong]="change().name.trim() ? '' : ('tree.panel.nameMissing' | transloco)"
        (changed)="patch({ name: $event })"
      />
      <gv-text-edit
        [name]="change().id + '-owner'"
        [label]="'tree.panel.owner' | transloco"
        [most]="120"
        [value]="change().owner"
        (changed)="patch({ owner: $event })"
      />
      <gv-text-edit
        [name]="change().id + '-description'"
        [label]="'tree.panel.description' | transloco"
        [area]="true"
        [most]="4000"
        [value]="change().description"
        (changed)="patch({ description: $event })"
      />
      <gv-link-boxes
        [legend]="'tree.panel.leads' | transloco"
        [none]="'tree.list.noBenefits' | transloco"
        [nodes]="tree().benefits"
        [linked]="linked()"
        (toggled)="
          edit.emit({
            kind: 'link',
            ends: { changeId: change().id, benefitId: $event.id },
            on: $event.on,
          })
        "
      />
    </fieldset>
    @if (editable()) {
      <gv-node-actions (edit)="edit.emit($event)" />
    }
  `,
  host: { class: 'node-panel' },
})
export class ChangePanel {
  readonly change = input.required<TreeChange>();
  readonly tree = input.required<TreeInput>();
  readonly editable = input.required<boolean>();
  readonly edit = output<NodeEdit>();
  protected readonly linked = computed(() =>
    this.tree().benefits.flatMap(({ id, changeIds }) =>
      changeIds.includes(this.change().id) ? [id] : [],
    ),
  );

  protected patch(patch: Partial<TreeChange>): void {
    this.edit.emit({ kind: 'patch', patch });
  }
}
