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
    @if (project().takenInAdvanceKr; as taken) {
      <p class="notice">
        <span aria-hidden="true">▲ </span>{{ 'project.warning.taken' | transloco: { taken: kr(taken), actual: kr(project().totals.actualKr) } }}
      </p>
    }
    @for (overlap of project().overlaps; track overlap.indicatorName) {
      <p class="notice">
        <span aria-hidden="true">▲ </span>{{
          'project.warning.overlap'
            | transloco
              : { name: overlap.indicatorName, share: percent(overlap.share), projects: overlap.projects.join(', ') }
        }}
      </p>
    }
    @if (project().businessCase.missingAmounts > 0) {
      <p class="notice">
        <span aria-hidden="true">▲ </span>{{ 'project.warning.missing' | transloco: { count: project().businessCase.missingAmounts } }}
      </p>
    }
    @if (unmeasured(); as amount) {
      <p class="notice">
        <span aria-hidden="true">▲ </span>{{ 'project.warning.unmeasured' | transloco: { amount } }}
      </p>
    }
  `,
})
export class ProjectWarnings {
  readonly project = input.required<ProjectDetail>();
  protected readonly kr = kr;
  protected readonly percent = percent;
  protected readonly unmeasured = computed(() => {
    const amount = this.project().totals.planDueUnmeasuredKr;
    return Number(amount) > 0 ? kr(amount) : null;
  });
}
