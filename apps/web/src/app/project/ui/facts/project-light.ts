import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../../shared/format/dates';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { worstFirst } from '../benefit/worst-first';

/** The project's light with its reason in words; an override shows who, why, until when, and the computed light. */
@Component({
  selector: 'gv-project-light',
  imports: [StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="light-line">
      <gv-status-badge [light]="project().light" />
      <span>{{ project().reason | words }}</span>
    </p>
    @if (project().override; as override) {
      <p class="light-line small">
        <span>
          {{
            'project.override.shown'
              | transloco
                : { author: override.author, until: date(override.until), reason: override.reason }
          }}
        </span>
        <span class="nowrap">
          <span class="quiet">{{ 'project.override.computed' | transloco }}</span>
          <gv-status-badge [light]="project().computedLight" />
        </span>
      </p>
    }
    @if (worst(); as worst) {
      <p class="light-line small">
        <span class="quiet">{{ 'project.worst' | transloco }}</span>
        <gv-status-badge [light]="worst.light" />
        <span>{{ worst.benefit.name }}</span>
      </p>
    }
  `,
})
export class ProjectLight {
  readonly project = input.required<ProjectDetail>();
  protected readonly date = date;

  /** Named only when it looks worse than the project as a whole. */
  protected worst() {
    const { benefits, computedLight } = this.project();
    const [worst] = worstFirst(benefits);
    return worst &&
      worstFirst([worst, { light: computedLight }])[0] === worst &&
      worst.light !== computedLight
      ? worst
      : null;
  }
}
