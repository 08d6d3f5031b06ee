import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportEffect } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count, kr, krExact, percent } from '../../../shared/format/numbers';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { type ExplainedFigure, plannedRows, talliesOf } from './effect-rows';

/** So many changed lights are read at a glance. */
const FEW = 6;

/** What the file does to the portfolio: totals and lights, before and after. */
@Component({
  selector: 'gv-effect-panel',
  imports: [RouterLink, StatusBadge, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section
      *transloco="let t; prefix: 'imports.effect'"
      class="card import-effect"
      aria-labelledby="effect"
    >
      <h2 id="effect">{{ t('title') }}</h2>
      <p class="quiet small">{{ t(when()) }}</p>
      @if (rows(); as rows) {
        <table>
          <caption class="visually-hidden">
            {{
              t('title')
            }}
          </caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{{ t('figure') }}</th>
              <th scope="col">{{ t('before') }}</th>
              <th scope="col">{{ t('after') }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows; track row.name) {
              <tr>
                <th scope="row">{{ t(row.name) }}</th>
                <td class="number">
                  @if (row.before !== row.after) {
                    @if (when() === 'ifApplied' && row.figure; as figure) {
                      <button
                        type="button"
                        class="figure-button figure-plain"
                        [title]="row.exactBefore"
                        [attr.aria-label]="
                          t('askBefore', { figure: t(row.name), value: row.before })
                        "
                        (click)="explain.emit(figure)"
                      >
                        <del>{{ row.before }}</del>
                      </button>
                    } @else {
                      <del [title]="row.exactBefore">{{ row.before }}</del>
                    }
                  }
                </td>
                <td class="number">
                  @if ((when() === 'done' || row.before === row.after) && row.figure; as figure) {
                    <button
                      type="button"
                      class="figure-button figure-plain"
                      [title]="row.exactAfter"
                      [attr.aria-label]="t('askNow', { figure: t(row.name), value: row.after })"
                      (click)="explain.emit(figure)"
                    >
                      <strong>{{ row.after }}</strong>
                    </button>
                  } @else {
                    <strong [title]="row.exactAfter">{{ row.after }}</strong>
                  }
                </td>
              </tr>
            }
            @for (tally of tallies(); track tally.light) {
              <tr>
                <th scope="row">
                  <span class="visually-hidden">{{ t('tally') }}</span>
                  <gv-status-badge [light]="tally.light" />
                </th>
                <td class="number">
                  @if (tally.before !== tally.after) {
                    <del>{{ count(tally.before) }}</del>
                  }
                </td>
                <td class="number">
                  <strong>{{ count(tally.after) }}</strong>
                </td>
              </tr>
            }
            @for (light of shown(); track light.benefitId) {
              <tr>
                <th scope="row">
                  @if (light.projectId; as project) {
                    <a [routerLink]="['/projects', project]">{{ light.benefitName }}</a>
                  } @else {
                    {{ light.benefitName }}
                  }
                  <span class="quiet small import-project">{{ light.projectName }}</span>
                </th>
                <td class="number"><gv-status-badge [light]="light.before" /></td>
                <td class="number"><gv-status-badge [light]="light.after" /></td>
              </tr>
            }
          </tbody>
        </table>
        <p class="quiet small">
          {{ t((effect()?.figures ? 'originPortfolio.' : 'origin.') + when()) }}
        </p>
        @if (lights().length === 0 && tallies().length === 0) {
          <p class="quiet small">{{ t('noLights') }}</p>
        } @else if (lights().length > FEW) {
          <button
            type="button"
            class="link-button"
            [attr.aria-expanded]="all()"
            (click)="all.set(!all())"
          >
            {{ t(all() ? 'fewLights' : 'allLights', { count: lights().length }) }}
          </button>
        }
      } @else {
        <p class="quiet">{{ t('none') }}</p>
      }
      <ng-content />
    </section>
  `,
})
export class EffectPanel {
  readonly effect = input.required<ImportEffect | null>();
  readonly when = input<'ifApplied' | 'done'>('ifApplied');
  /** Where a figure of the portfolio as it stands now comes from. */
  readonly explain = output<ExplainedFigure>();
  protected readonly FEW = FEW;
  protected readonly all = signal(false);
  protected readonly lights = computed(() => this.effect()?.lights ?? []);
  protected readonly shown = computed(() =>
    this.all() ? this.lights() : this.lights().slice(0, FEW),
  );
  /** How many projects have each light, where that is any at all. */
  protected readonly tallies = computed(() => talliesOf(this.effect()));
  protected readonly count = count;
  protected readonly rows = computed(() => {
    const effect = this.effect();
    if (!effect) return null;
    const { actualBeforeKr, actualAfterKr, coverageBefore, coverageAfter } = effect;
    return [
      ...plannedRows(effect),
      {
        name: 'actual',
        figure: 'actual' as const,
        before: kr(actualBeforeKr),
        after: kr(actualAfterKr),
        exactBefore: krExact(actualBeforeKr),
        exactAfter: krExact(actualAfterKr),
      },
      {
        name: 'coverage',
        figure: 'coverage' as const,
        before: percent(coverageBefore),
        after: percent(coverageAfter),
        exactBefore: percent(coverageBefore, 2),
        exactAfter: percent(coverageAfter, 2),
      },
    ];
  });
}
