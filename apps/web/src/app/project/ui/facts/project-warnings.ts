import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { kr, percent } from '../../../shared/format/danish';

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
            <span>{{ one.key | transloco: one.values }}</span>
          </li>
        }
      </ul>
    }
  `,
})
export class ProjectWarnings {
  readonly project = input.required<ProjectDetail>();
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
    return [
      ...(takenInAdvanceKr === null
        ? []
        : [warning('taken', { taken: kr(takenInAdvanceKr), actual: kr(totals.actualKr) })]),
      ...(Number(unmeasured) > 0 ? [warning('unmeasured', { amount: kr(unmeasured) })] : []),
      ...overlaps.map(({ indicatorName, share, projects }) =>
        warning('overlap', {
          name: indicatorName,
          share: percent(share),
          projects: projects.join(', '),
        }),
      ),
      ...(count > 0 ? [warning(count === 1 ? 'missingOne' : 'missing', { count })] : []),
    ];
  });
}

interface Warning {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

function warning(key: string, values: Warning['values']): Warning {
  return { key: `project.warning.${key}`, values };
}
