import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BOX, type TreeNode as Node } from './tree-layout';

/** A shape for each light, so that it is never told by colour alone. */
const MARKS = {
  green: '●',
  yellow: '▲',
  red: '■',
  notMeasured: '◌',
  notDue: '○',
  noTarget: '◌',
} as const;

/** One box of a benefit tree: its name, and for a benefit its light as colour, shape and word. */
@Component({
  selector: 'svg:g[gvTreeNode]',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg:title>{{ node().name }}</svg:title>
    <svg:rect
      class="tree-box tree-{{ node().kind }} tree-light-{{ node().light ?? 'none' }}"
      rx="8"
      [attr.width]="box.width"
      [attr.height]="box.height"
    />
    @for (line of node().lines; track $index) {
      <svg:text class="tree-text" x="12" [attr.y]="top() + $index * 16">{{ line + ' ' }}</svg:text>
    }
    @if (node().light; as light) {
      <svg:text class="tree-status tree-status-{{ light }}" x="12" [attr.y]="box.height - 8">
        {{ marks[light] }} {{ 'shared.light.' + light | transloco }}
      </svg:text>
    }
  `,
})
export class TreeNodeBox {
  readonly node = input.required<Node>({ alias: 'gvTreeNode' });
  protected readonly box = BOX;
  protected readonly marks = MARKS;
  protected readonly top = computed(() => {
    const { light, lines } = this.node();
    if (light) return 20;
    return 44 - lines.length * 8;
  });
}
