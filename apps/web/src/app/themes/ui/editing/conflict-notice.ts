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
import type { DocumentConflict } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FieldDef } from '../definitions/field';
import { type Sheet, withValue } from '../register/line';
import type { Lookups } from '../register/lookups';
import { LineFacts, isWritten } from './line-facts';
import type { PartConflict } from './part-edits';

/** Two people have written in the same places: both texts beside each other, and the choice between them. */
@Component({
  selector: 'gv-conflict-notice',
  imports: [LineFacts, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="notice conflict" role="alert" tabindex="-1">
      <p>
        {{ 'themes.' + told() + own() | transloco: { by: conflict().by } }}
      </p>
      <div class="conflict-sides">
        @for (side of sides(); track side.whose) {
          <section>
            <h3>
              {{ 'themes.conflictSide.' + side.whose + own() | transloco: { by: conflict().by } }}
            </h3>
            @if (side.line; as line) {
              <gv-line-facts [fields]="fieldsOf(line)" [line]="line" [lookups]="lookups()" />
            } @else {
              <p class="quiet">{{ 'themes.conflictSide.gone' | transloco }}</p>
            }
          </section>
        }
      </div>
      <div class="actions theme-conflict">
        <button
          type="button"
          class="button button-primary"
          [disabled]="busy()"
          (click)="chosen.emit(true)"
        >
          {{ 'themes.' + (iDeleted() ? 'keepDeleted' : 'keepMine') | transloco }}
        </button>
        <button type="button" class="button" [disabled]="busy()" (click)="chosen.emit(false)">
          {{ 'themes.keepTheirs' | transloco }}
        </button>
      </div>
    </div>
  `,
})
export class ConflictNotice {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly conflict = input.required<PartConflict>();
  readonly fields = input.required<readonly FieldDef[]>();
  /** The part is a list: the first name of a place is a line's id. */
  readonly lines = input.required<boolean>();
  readonly lookups = input.required<Lookups>();
  readonly busy = input(false);
  /** Mine is to stand, or theirs. */
  readonly chosen = output<boolean>();
  private readonly from = computed(() => (this.lines() ? 1 : 0));
  /** A line that one of them has deleted. */
  private readonly whole = computed(() =>
    this.conflict().places.find(({ path }) => this.lines() && path.length === 1),
  );
  readonly iDeleted = computed(() => this.whole() !== undefined && !this.whole()?.mine);
  /** How the keys end that speak of one's own other window. */
  protected readonly own = computed(() => (this.conflict().own ? 'Own' : ''));
  protected readonly told = computed(() => {
    if (this.whole() === undefined) return 'conflict';
    return this.iDeleted() ? 'conflictMineGone' : 'conflictTheirsGone';
  });
  protected readonly sides = computed(() => [
    { whose: 'mine' as const, line: this.side('mine') },
    { whose: 'theirs' as const, line: this.side('theirs') },
  ]);

  constructor() {
    // It may have come far above what is being pressed.
    afterNextRender(() => {
      const notice = this.host.nativeElement.querySelector<HTMLElement>('.conflict');
      notice?.focus({ preventScroll: true });
      notice?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  protected fieldsOf(line: Sheet): readonly FieldDef[] {
    const keys = this.conflict().places.map(({ path }) => path.slice(this.from()).join('.'));
    return this.whole() === undefined
      ? this.fields().filter(({ key }) => keys.includes(key))
      : this.fields().filter((field) => isWritten(field, line));
  }

  /** What one of them has written in the contested places; null = deleted. */
  private side(whose: 'mine' | 'theirs'): Sheet | null {
    const whole = this.whole();
    if (whole !== undefined) return (whole[whose] as Sheet | undefined) ?? null;
    return this.conflict().places.reduce<Sheet>(
      (line, place: DocumentConflict) =>
        withValue(line, place.path.slice(this.from()).join('.'), place[whose]),
      {},
    );
  }
}
