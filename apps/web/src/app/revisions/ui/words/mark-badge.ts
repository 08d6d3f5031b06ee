import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

export type Mark = 'added' | 'removed' | 'changed' | 'same';
/** A sign for each, so that it is never told by colour alone. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  added: '+',
  removed: '−',
  changed: '~',
  same: '=',
};

/** New, gone or changed: as sign and word. */
@Component({
  selector: 'gv-mark-badge',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="badge mark mark-{{ mark() }}">
      <span aria-hidden="true">{{ signs[mark()] }}</span>
      {{ 'revisions.mark.' + mark() | transloco }}
    </span>
  `,
})
export class MarkBadge {
  readonly mark = input.required<Mark>();
  protected readonly signs = SIGNS;
}
