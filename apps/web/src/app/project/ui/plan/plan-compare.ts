import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { kr, krExact } from '../../../shared/format/numbers';
import type { PlanComparison } from './plan-totals';

/** The plan as first approved, the one in force and the draft, side by side. */
@Component({
  selector: 'gv-plan-compare',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="stack">
      <caption class="visually-hidden">
        {{
          'project.planEdit.compare' | transloco
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'project.planEdit.benefit' | transloco }}</th>
          <th scope="col" class="number">{{ 'project.money.originalPlan' | transloco }}</th>
          <th scope="col" class="number">{{ 'project.money.plan' | transloco }}</th>
          @if (draft()) {
            <th scope="col" class="number">{{ 'project.planEdit.draftColumn' | transloco }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of comparison().rows; track row.benefit.id) {
          <tr>
            <th scope="row">{{ row.benefit.name }}</th>
            <td
              class="number"
              [attr.data-label]="'project.money.originalPlan' | transloco"
              [title]="krExact(row.originalKr)"
            >
              {{ kr(row.originalKr) }}
            </td>
            <td
              class="number"
              [attr.data-label]="'project.money.plan' | transloco"
              [title]="krExact(row.currentKr)"
            >
              {{ kr(row.currentKr) }}
            </td>
            @if (draft()) {
              <td
                class="number"
                [class.differs]="row.draftKr !== row.currentKr"
                [attr.data-label]="'project.planEdit.draftColumn' | transloco"
                [title]="krExact(row.draftKr)"
              >
                {{ kr(row.draftKr) }}
              </td>
            }
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{{ 'project.planEdit.total' | transloco }}</th>
          <td class="number" [attr.data-label]="'project.money.originalPlan' | transloco">
            {{ kr(comparison().total.originalKr) }}
          </td>
          <td class="number" [attr.data-label]="'project.money.plan' | transloco">
            {{ kr(comparison().total.currentKr) }}
          </td>
          @if (draft()) {
            <td class="number" [attr.data-label]="'project.planEdit.draftColumn' | transloco">
              {{ kr(comparison().total.draftKr) }}
            </td>
          }
        </tr>
      </tfoot>
    </table>
  `,
})
export class PlanCompare {
  readonly comparison = input.required<PlanComparison>();
  /** True while there is a draft to show beside the approved plans. */
  readonly draft = input(false);
  protected readonly kr = kr;
  protected readonly krExact = krExact;
}
