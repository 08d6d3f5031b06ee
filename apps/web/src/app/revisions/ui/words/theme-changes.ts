import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldChanges } from './field-changes';
import { titleKey } from './field-words';
import { MarkBadge } from './mark-badge';

type Theme = NonNullable<PlanComparison['themes']>[number];

const MARKS = ['added', 'removed', 'changed'] as const;
/** More lines than this are folded away at first. */
const FEW = 6;

/** What came, went or says something else in the six themes. */
@Component({
  selector: 'gv-theme-changes',
  imports: [FieldChanges, MarkBadge, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (row of rows(); track row.theme) {
      <details class="theme-diff" [open]="row.lines.length <= few">
        <summary>
          <strong>{{ 'themes.' + row.theme + '.name' | transloco }}</strong>
          <span class="quiet small">
            @if (row.relevance; as relevance) {
              {{ 'themes.relevance.' + relevance.before | transloco }} →
              {{ 'themes.relevance.' + relevance.after | transloco }}
            }
            @for (count of row.counts; track count.mark) {
              · {{ 'revisions.tally.' + count.mark | transloco: count }}
            }
          </span>
        </summary>
        <ul class="diff-list">
          @for (line of row.lines; track $index) {
            <li>
              <p>
                <gv-mark-badge [mark]="line.mark" />
                @if (line.title !== null) {
                  <strong>{{
                    nameKey(line.part, line.title)
                      ? (nameKey(line.part, line.title)! | transloco)
                      : line.title
                  }}</strong>
                  <span class="quiet small">{{ partKey(row.theme, line.part) | transloco }}</span>
                } @else {
                  <strong>{{ partKey(row.theme, line.part) | transloco }}</strong>
                }
              </p>
              @if (line.fields.length > 0) {
                <gv-field-changes
                  [fields]="line.fields"
                  [part]="line.part"
                  [fresh]="line.mark === 'added'"
                />
              }
            </li>
          }
        </ul>
        <p class="small">
          <a [routerLink]="['/projects', projectId(), 'themes', row.theme]">{{
            'revisions.toTheme' | transloco
          }}</a>
        </p>
      </details>
    }
  `,
})
export class ThemeChanges {
  readonly projectId = input.required<string>();
  readonly themes = input.required<readonly Theme[]>();
  protected readonly few = FEW;
  protected readonly nameKey = titleKey;
  protected readonly rows = computed(() =>
    this.themes().map((theme) => ({
      ...theme,
      counts: MARKS.flatMap((mark) => {
        const count = theme.lines.filter((line) => line.mark === mark).length;
        return count === 0 ? [] : [{ mark, count }];
      }),
    })),
  );

  protected partKey(theme: string, part: string): string {
    return `themes.${theme}.${part}.title`;
  }
}
