import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../../shared/format/dates';

/** Who, where and when, in one line each. */
@Component({
  selector: 'gv-project-facts',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="facts">
      <div>
        <dt>{{ 'project.field.department' | transloco }}</dt>
        <dd>{{ project().department }}</dd>
      </div>
      <div>
        <dt>{{ 'project.field.owner' | transloco }}</dt>
        <dd>{{ project().owner || ('project.nobody' | transloco) }}</dd>
      </div>
      <div>
        <dt>{{ 'project.field.phase' | transloco }}</dt>
        <dd>{{ 'shared.phase.' + project().phase | transloco }}</dd>
      </div>
      <div>
        <dt>{{ 'project.field.goLive' | transloco }}</dt>
        <dd>{{ date(project().goLive) }}</dd>
      </div>
      <div>
        <dt>{{ 'project.field.code' | transloco }}</dt>
        <dd>{{ project().code }}</dd>
      </div>
      <div>
        <dt>{{ 'project.plan' | transloco }}</dt>
        <dd>
          {{
            planWords()
              | transloco: { number: inForce()?.number, date: date(inForce()?.approvedAt ?? null) }
          }}
        </dd>
      </div>
      @if (project().deliveryUrl; as url) {
        <div class="facts-row">
          <dt>{{ 'project.field.delivery' | transloco }}</dt>
          <dd>
            <a [href]="url" target="_blank" rel="noopener noreferrer">{{ hostOf(url) }}</a>
          </dd>
        </div>
      }
    </dl>
    @if (project().description) {
      <p class="quiet facts-text">{{ project().description }}</p>
    }
  `,
})
export class ProjectFacts {
  readonly project = input.required<ProjectDetail>();
  protected readonly date = date;

  /** An address is long; whose page it is tells enough. */
  protected hostOf(url: string): string {
    return URL.canParse(url) ? new URL(url).host : url;
  }

  protected inForce() {
    return this.project().revisions.findLast((revision) => revision.state === 'approved');
  }

  protected planWords(): string {
    return this.inForce() ? 'project.planInForce' : 'project.planNone';
  }
}
