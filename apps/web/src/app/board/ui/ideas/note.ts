import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Idea } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Menu, type MenuItem } from '../../../shared/ui/menu';

const TINTS = 4;

/** One sticky note: what it says, who wrote it, and what can be done with it. */
@Component({
  selector: 'gv-note',
  imports: [Menu, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'note', '[class]': 'tint()', '[class.note-unsent]': 'idea().etag === ""' },
  template: `
    <p class="note-text">{{ idea().text }}</p>
    <div class="note-foot">
      <span class="note-author">{{ foot() || author() }}</span>
      @if (items().length > 0 && idea().etag !== '') {
        <gv-menu look="note-menu" [label]="'board.idea.menu' | transloco" [items]="items()">
          <span class="visually-hidden">{{ idea().text }}: </span>
        </gv-menu>
      } @else if (idea().etag === '') {
        <span class="small">{{ 'board.unsent' | transloco }}</span>
      }
    </div>
    <ng-content />
  `,
})
export class Note {
  private readonly transloco = inject(TranslocoService);
  readonly idea = input.required<Idea>();
  readonly items = input<readonly MenuItem[]>([]);
  /** What stands below instead of the author. */
  readonly foot = input('');
  /** On the board of ideas each writer has a colour of paper; where colour means the field, all are alike. */
  readonly plain = input(false);
  protected readonly author = computed(() => {
    const { author: name, guest } = this.idea();
    return guest ? this.transloco.translate<string>('board.idea.guest', { name }) : name;
  });
  protected readonly tint = computed(() =>
    this.plain() ? 'note-0' : `note-${tintOf(this.idea().author)}`,
  );
}

/** The same writer always gets the same paper. */
export function tintOf(author: string): number {
  return [...author].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TINTS;
}
