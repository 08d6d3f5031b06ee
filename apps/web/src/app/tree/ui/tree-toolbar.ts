import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '../../shared/i18n/language';
import { Menu, type MenuItem } from '../../shared/ui/menu';

export type TreeTool =
  | ('addChange' | 'addBenefit' | 'undo' | 'redo' | 'arrange' | 'zoomIn' | 'zoomOut' | 'zoomWhole')
  | ('example' | 'svg' | 'png' | 'print' | 'save' | 'drawing' | 'list');

/** Everything that can be done to the tree as a whole. */
@Component({
  selector: 'gv-tree-toolbar',
  imports: [Menu, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './tree-toolbar.html',
  host: { class: 'tree-tools' },
})
export class TreeToolbar {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  readonly editable = input.required<boolean>();
  readonly drawn = input.required<boolean>();
  readonly canUndo = input.required<boolean>();
  readonly canRedo = input.required<boolean>();
  readonly zoom = input.required<number>();
  readonly dirty = input.required<boolean>();
  readonly busy = input.required<boolean>();
  readonly used = output<TreeTool>();
  protected readonly percent = computed(() => `${Math.round(this.zoom() * 100)} %`);
  protected readonly more = computed((): MenuItem[] => {
    this.language.language();
    const drawing: TreeTool[] = this.drawn() ? ['svg', 'png', 'print'] : ['print'];
    const tools: TreeTool[] = this.editable() ? [...drawing, 'example'] : drawing;
    return tools.map((tool) => ({
      text: this.transloco.translate<string>(`tree.tools.${tool}`),
      pick: () => this.used.emit(tool),
    }));
  });
}
