import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FieldDef, labelOf } from '../definitions/field';
import { ThemeCell } from '../register/cell';
import { type Sheet, textOf, textsOf, valueAt } from '../register/line';
import type { Lookups } from '../register/lookups';

/** What is written in the fields of a line or a part, read as text under their names. */
@Component({
  selector: 'gv-line-facts',
  imports: [ThemeCell, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="sheet-facts">
      @for (field of fields(); track field.key) {
        <div class="sheet-fact">
          <dt>{{ labelOf(field) | transloco }}</dt>
          @if (link(field); as url) {
            <dd>
              <a [href]="url" target="_blank" rel="noopener noreferrer">{{ url }}</a>
            </dd>
          } @else if (field.kind === 'lines') {
            <dd>
              <ul class="plain-list">
                @for (note of notes(field); track $index) {
                  <li>{{ note }}</li>
                } @empty {
                  <li class="quiet">–</li>
                }
              </ul>
            </dd>
          } @else {
            <dd class="sheet-text">
              <gv-theme-cell [field]="field" [line]="line()" [lookups]="lookups()" />
            </dd>
          }
        </div>
      }
    </dl>
  `,
})
export class LineFacts {
  readonly fields = input.required<readonly FieldDef[]>();
  readonly line = input.required<Sheet>();
  readonly lookups = input.required<Lookups>();
  protected readonly labelOf = labelOf;

  protected notes({ key }: FieldDef): readonly string[] {
    return textsOf(valueAt(this.line(), key));
  }

  /** Only a whole address of the web becomes a link. */
  protected link({ key }: FieldDef): string | null {
    const text = textOf(valueAt(this.line(), key));
    return /^https?:\/\/\S+$/.test(text) ? text : null;
  }
}

/** Whether something is written in a field; yes and no are both something. */
export function isWritten({ key, kind }: FieldDef, line: Sheet): boolean {
  const value = valueAt(line, key);
  if (kind === 'check') return value !== undefined;
  return Array.isArray(value) ? value.length > 0 : textOf(value) !== '';
}
