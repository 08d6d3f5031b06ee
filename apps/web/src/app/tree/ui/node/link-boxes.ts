import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Which nodes of the other column one leads to, or follows from, as a list of boxes to tick. */
@Component({
  selector: 'gv-link-boxes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="form-section">
      <legend>{{ legend() }}</legend>
      @for (node of nodes(); track node.id) {
        <label class="check">
          <input
            #box
            type="checkbox"
            [checked]="linked().includes(node.id)"
            (change)="toggled.emit({ id: node.id, on: box.checked })"
          />
          {{ node.name }}
        </label>
      } @empty {
        <p class="quiet small">{{ none() }}</p>
      }
    </fieldset>
  `,
})
export class LinkBoxes {
  readonly legend = input.required<string>();
  readonly none = input.required<string>();
  readonly nodes = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly linked = input.required<readonly string[]>();
  readonly toggled = output<{ id: string; on: boolean }>();
}
