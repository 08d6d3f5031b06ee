import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { PlanHealth } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { HealthFindings } from '../../shared/health/health-findings';
import { StandingBadge } from '../../shared/health/standing-badge';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { Answer } from '../../shared/ui/answer';

const TOPICS = ['board', 'comments', 'theme', 'tree', 'matrix', 'meeting'] as const;

/** Is the plan a good one? Its five qualities in words, each with the way to what can be mended. S2.14. */
@Component({
  selector: 'gv-project-health',
  imports: [Answer, HealthFindings, StandingBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (health.failure() && !health.value()) {
      <h2>{{ 'project.health.title' | transloco }}</h2>
    }
    <gv-answer [of]="health" [heights]="[180]" />
    @if (health.value(); as it) {
      <section class="card" aria-labelledby="health-title">
        <div class="card-head">
          <h2 id="health-title">{{ 'project.health.title' | transloco }}</h2>
          <p class="quiet small">
            {{
              (good() === 5 ? 'project.health.all' : 'project.health.some')
                | transloco: { good: good() }
            }}
          </p>
        </div>
        <ul class="health-list">
          @for (one of it.qualities; track one.quality) {
            <li class="health-quality">
              <div class="health-name">
                <h3>{{ 'shared.quality.' + one.quality | transloco }}</h3>
                <gv-standing-badge [standing]="one.standing" />
              </div>
              <gv-health-findings [projectId]="projectId()" [findings]="one.findings" />
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ProjectHealth {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  readonly projectId = input.required<string>();
  protected readonly health = kept({
    params: () => {
      const projectId = this.projectId();
      const changes = TOPICS.map((topic) => this.live.changed(topic, projectId)());
      return { projectId, changes: [this.live.version(), ...changes] };
    },
    loader: ({ projectId }) => this.client.get(`projects/${projectId}/plan-health`, PlanHealth),
  });
  protected readonly good = computed(
    () => this.health.value()?.qualities.filter(({ standing }) => standing === 'good').length ?? 0,
  );
}
