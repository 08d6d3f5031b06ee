import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { lineNameKey } from '../../../shared/format/line-name';
import { DiffFold } from './diff-fold';
import { FieldChanges } from './field-changes';
import { MarkBadge } from './mark-badge';

type Theme = NonNullable<PlanComparison['themes']>[number];

/** What came, went or says something else in the six themes. */
@Component({
  selector: 'gv-theme-changes',
  imports: [DiffFold, FieldChanges, MarkBadge, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (theme of themes(); track theme.theme) {
      <gv-diff-fold
        [name]="'themes.' + theme.theme + '.name' | transloco"
        [note]="noteOf(theme)"
        [marks]="marksOf(theme)"
      >
        <ul class="diff-list">
          @for (line of theme.lines; track $index) {
            <li>
              <p>
                <gv-mark-badge [mark]="line.mark" />
                @if (line.title !== null) {
                  <strong>{{
                    line.title || (nameKey(theme.theme, line.part, line.kind) | transloco)
                  }}</strong>
                  <span class="quiet small">{{ partKey(theme.theme, line.part) | transloco }}</span>
                } @else {
                  <strong>{{ partKey(theme.theme, line.part) | transloco }}</strong>
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
          <a [routerLink]="['/projects', projectId(), 'themes', theme.theme]">{{
            'revisions.toTheme' | transloco
          }}</a>
        </p>
      </gv-diff-fold>
    }
  `,
})
export class ThemeChanges {
  private readonly transloco = inject(TranslocoService);
  readonly projectId = input.required<string>();
  readonly themes = input.required<readonly Theme[]>();
  protected readonly nameKey = lineNameKey;
  protected readonly marksOf = ({ lines }: Theme) => lines.map(({ mark }) => mark);

  protected noteOf({ relevance }: Theme): string {
    if (relevance === null) return '';
    const said = (one: string) => this.transloco.translate<string>(`themes.relevance.${one}`);
    return `${said(relevance.before)} → ${said(relevance.after)}`;
  }

  protected partKey(theme: string, part: string): string {
    return `themes.${theme}.${part}.title`;
  }
}
