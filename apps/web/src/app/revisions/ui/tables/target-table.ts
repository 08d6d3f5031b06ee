import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { PlanComparison } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { level } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { MarkBadge } from '../words/mark-badge';

/** The levels to reach that are other ones, with the last of each plan. */
@Component({
  selector: 'gv-target-table',
  imports: [MarkBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="stack">
      <caption class="visually-hidden">
        {{
          'revisions.targets' | transloco
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'revisions.indicator' | transloco }}</th>
          <th scope="col" class="number">{{ 'revisions.before' | transloco }}</th>
          <th scope="col" class="number">{{ 'revisions.after' | transloco }}</th>
          <th scope="col" class="number">{{ 'revisions.months' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (one of targets(); track one.indicatorId) {
          <tr>
            <th scope="row">
              <span>{{ one.name }} <gv-mark-badge [mark]="one.mark" /></span>
            </th>
            <td class="number" [attr.data-label]="'revisions.before' | transloco">
              <span>
                <s class="was">{{ level(one.before?.value ?? null, one.unit) }}</s>
                <small class="quiet target-month">{{ monthOf(one.before) }}</small>
              </span>
            </td>
            <td class="number" [attr.data-label]="'revisions.after' | transloco">
              <span>
                <strong>{{ level(one.after?.value ?? null, one.unit) }}</strong>
                <small class="quiet target-month">{{ monthOf(one.after) }}</small>
              </span>
            </td>
            <td class="number" [attr.data-label]="'revisions.months' | transloco">
              {{ one.months }}
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class TargetTable {
  private readonly language = inject(LanguageStore).language;
  readonly targets = input.required<PlanComparison['targets']>();
  protected readonly level = level;

  protected monthOf(point: { readonly month: string } | null): string {
    return point ? monthShort(point.month, this.language()) : '';
  }
}
