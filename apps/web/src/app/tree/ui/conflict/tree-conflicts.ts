import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TreeConflict } from '../../merge-trees';
import { contested } from './node-texts';

/** Two people have written in the same places of a tree: both texts beside each other, and the choice between them. */
@Component({
  selector: 'gv-tree-conflicts',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="notice conflict" role="alert" tabindex="-1">
      <p>{{ 'tree.conflict.title' | transloco: { names: names() } }}</p>
      @for (one of told(); track one.conflict.id) {
        @if (conflicts().length > 1) {
          <p class="small">
            <strong>{{ one.conflict.name }}</strong>
          </p>
        }
        <div class="conflict-sides" role="group" [attr.aria-label]="one.conflict.name">
          @for (side of sides; track side) {
            <section>
              <h2>{{ 'tree.conflict.side.' + side | transloco }}</h2>
              @if (one.conflict[side]) {
                <dl class="sheet-facts">
                  @for (field of one.fields; track field.label) {
                    <div class="sheet-fact">
                      <dt>{{ field.label | transloco }}</dt>
                      @let said = field[side];
                      <dd class="sheet-text">
                        {{ said.key ? (said.key | transloco) : said.text || '–' }}
                      </dd>
                    </div>
                  }
                </dl>
              } @else {
                <p class="quiet">{{ 'tree.conflict.gone' | transloco: one.conflict }}</p>
              }
            </section>
          }
        </div>
      }
      <div class="actions theme-conflict">
        <button type="button" class="button" (click)="chosen.emit(true)">
          {{ 'tree.conflict.mine' | transloco }}
        </button>
        <button type="button" class="button" (click)="chosen.emit(false)">
          {{ 'tree.conflict.theirs' | transloco }}
        </button>
      </div>
    </div>
  `,
})
export class TreeConflicts {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly conflicts = input.required<readonly TreeConflict[]>();
  /** Mine is to stand, or theirs. */
  readonly chosen = output<boolean>();
  protected readonly sides = ['mine', 'theirs'] as const;
  protected readonly names = computed(() =>
    this.conflicts()
      .map(({ name }) => `»${name}«`)
      .join(', '),
  );
  protected readonly told = computed(() =>
    this.conflicts().map((conflict) => ({ conflict, fields: contested(conflict) })),
  );

  constructor() {
    // It may have come far above what is being pressed.
    afterNextRender(() => {
      const notice = this.host.nativeElement.querySelector<HTMLElement>('.conflict');
      notice?.focus({ preventScroll: true });
      notice?.scrollIntoView?.({ block: 'nearest' });
    });
  }
}
