import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Attention } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';

interface Line {
  readonly key: string;
  readonly values: Record<string, unknown>;
  /** Where it is put right; null = here. */
  readonly link: readonly string[] | null;
}

/** What is overdue, missing or silent in the project, in a line each; nothing when all is well. S1.6. */
@Component({
  selector: 'gv-project-attention',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'warnings' },
  template: `
    @if (lines().length > 0) {
      <ul class="notice" [attr.aria-label]="'project.attention.title' | transloco">
        @for (line of lines(); track line.key) {
          <li>
            <span aria-hidden="true">▲</span>
            @if (line.link) {
              <a [routerLink]="line.link">{{ line.key | transloco: line.values }}</a>
            } @else {
              <span>{{ line.key | transloco: line.values }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class ProjectAttention {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  readonly projectId = input.required<string>();
  private readonly answer = kept({
    params: () => {
      const projectId = this.projectId();
      const topics = ['board', 'comments', 'theme', 'tree'] as const;
      const changes = topics.map((topic) => this.live.changed(topic, projectId)());
      return { projectId, changes: [this.live.version(), ...changes] };
    },
    loader: ({ projectId }) => this.client.get(`projects/${projectId}/attention`, Attention),
  });
  protected readonly lines = computed(() => {
    const found = this.answer.value();
    return found ? linesOf(found) : [];
  });
}

function linesOf({ projectId, overdue, lines, unevaluated, ...rest }: Attention): Line[] {
  const { measurements, falling, silent } = rest;
  const board = ['/projects', projectId, 'board'];
  const still = silent.find(({ kind }) => kind === 'project');
  const left = silent.filter(({ kind }) => kind === 'action');
  return [
    ...counted('overdue', overdue.length, board),
    ...counted('lines', lines.length, ['/projects', projectId, 'themes', lines[0]?.theme ?? '']),
    ...counted('unevaluated', unevaluated.length, board),
    ...counted('measurements', measurements.length, ['/followup']),
    ...counted('falling', falling.length, board),
    ...(still
      ? [{ key: 'project.attention.silent', values: { days: still.days }, link: null }]
      : []),
    ...counted('left', left.length, board),
  ];
}

function counted(what: string, count: number, link: readonly string[]): Line[] {
  if (count === 0) return [];
  return [{ key: `project.attention.${what}${count === 1 ? 'One' : ''}`, values: { count }, link }];
}
