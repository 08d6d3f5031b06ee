import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { kr, percent } from '../../../shared/format/numbers';
import { isZero } from '../../../shared/format/silent';

/** What a reader must know before believing the figures. */
@Component({
  selector: 'gv-project-warnings',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'warnings' },
  template: `
    @if (draft(); as draft) {
      <p class="notice notice-calm">
        {{
          (planned() ? 'project.draftWaits' : 'project.firstDraftWaits')
            | transloco: { number: draft.number }
        }}
      </p>
    }
    @if (said().length > 0) {
      <ul class="notice">
        @for (one of said(); track $index) {
          <li>
            <span aria-hidden="true">▲</span>
            @if (one.asked; as asked) {
              <button
                type="button"
                class="figure-button figure-plain"
                [title]="'shared.explain.open' | transloco"
                (click)="explain.emit(asked)"
              >
                {{ one.key | transloco: one.values }}
              </button>
            } @else if (one.indicatorId; as indicatorId) {
              <button
                type="button"
                class="figure-button figure-plain"
                [title]="'shared.explain.open' | transloco"
                (click)="share.emit(indicatorId)"
              >
                {{ one.key | transloco: one.values }}
              </button>
            } @else {
              <span>{{ one.key | transloco: one.values }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class ProjectWarnings {
  readonly project = input.required<ProjectDetail>();
  readonly explain = output<FigureAsked>();
  /** The indicator that several benefits claim. */
  readonly share = output<string>();
  protected readonly draft = computed(() =>
    this.project().revisions.find(({ state }) => state === 'draft'),
  );
  protected readonly planned = computed(() =>
    this.project().revisions.some(({ state }) => state === 'approved'),
  );
  protected readonly said = computed((): Warning[] => {
    const { takenInAdvanceKr, totals, overlaps, businessCase } = this.project();
    const { missingAmounts: count } = businessCase;
    const unmeasured = totals.planDueUnmeasuredKr;
    const actual = { figure: 'actual' } as const;
    const due = { figure: 'unmeasured' } as const;
    const years = { figure: 'payback' } as const;
    const taken = takenInAdvanceKr === null ? [] : [kr(takenInAdvanceKr)];
    return [
      ...taken.map((amount) =>
        warning('taken', { taken: amount, actual: kr(totals.actualKr) }, { asked: actual }),
      ),
      ...(isZero(unmeasured)
        ? []
        : [warning('unmeasured', { amount: kr(unmeasured) }, { asked: due })]),
      ...overlaps.map(overlapWarning),
      ...(count > 0
        ? [warning(count === 1 ? 'missingOne' : 'missing', { count }, { asked: years })]
        : []),
    ];
  });
}

function overlapWarning(overlap: ProjectDetail['overlaps'][number]): Warning {
  const { indicatorId, indicatorName: name, share, projects } = overlap;
  const values = { name, share: percent(share), projects: projects.join(', ') };
  return warning('overlap', values, { indicatorId });
}

interface Warning {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Where its figure comes from: of the project, or of an indicator. */
  readonly asked?: FigureAsked;
  readonly indicatorId?: string;
}

function warning(
  key: string,
  values: Warning['values'],
  from: Pick<Warning, 'asked' | 'indicatorId'>,
): Warning {
  return { key: `project.warning.${key}`, values, ...from };
}
