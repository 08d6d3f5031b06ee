import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RevisionSummary } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../../shared/format/dates';

/** Every plan there has been, newest first; a draft can be approved by those who may. */
@Component({
  selector: 'gv-plan-history',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (rebaselines(); as count) {
      <p class="history-count">
        {{
          (count === 1 ? 'project.history.changedOnce' : 'project.history.changed')
            | transloco: { count }
        }}
        <a [routerLink]="['/projects', projectId(), 'revisions']">{{
          'project.history.toRevisions' | transloco
        }}</a>
      </p>
    }
    <ol class="history">
      @for (revision of newestFirst(); track revision.id) {
        <li>
          <p>
            <strong>{{ 'project.history.number' | transloco: { number: revision.number } }}</strong>
            <span
              class="badge"
              [class]="revision.state === 'approved' ? 'badge-green' : 'badge-yellow'"
            >
              {{ 'project.history.' + revision.state | transloco }}
            </span>
            @if (revision.id === firstApproved() && revisions().length > 1) {
              <span class="badge badge-notMeasured">{{ 'project.history.first' | transloco }}</span>
            }
          </p>
          <p>{{ revision.reason }}</p>
          <p class="quiet small">
            {{
              'project.history.by'
                | transloco: { author: revision.author, at: moment(revision.createdAt) }
            }}
            @if (revision.approvedBy) {
              ·
              {{
                'project.history.approvedBy'
                  | transloco: { author: revision.approvedBy, at: moment(revision.approvedAt) }
              }}
            }
          </p>
          @if (before(revision); as old) {
            <a
              class="small"
              [routerLink]="[
                '/projects',
                projectId(),
                'revisions',
                old,
                revision.state === 'draft' ? 'draft' : revision.id,
              ]"
              >{{ 'project.history.whatChanged' | transloco }}</a
            >
          }
          @if (revision.state === 'draft' && !mayApprove()) {
            <p class="small">{{ 'project.history.waits' | transloco }}</p>
          } @else if (revision.state === 'draft') {
            <button
              type="button"
              class="button button-primary"
              [disabled]="busy()"
              (click)="approve.emit(revision.id)"
            >
              {{ 'project.history.approve' | transloco: { number: revision.number } }}
            </button>
          }
        </li>
      } @empty {
        <li class="quiet">{{ 'project.planNone' | transloco }}</li>
      }
    </ol>
  `,
})
export class PlanHistory {
  readonly projectId = input.required<string>();
  readonly revisions = input.required<readonly RevisionSummary[]>();
  readonly mayApprove = input(false);
  readonly busy = input(false);
  readonly approve = output<string>();
  protected readonly moment = moment;
  private readonly approved = computed(() =>
    this.revisions().filter(({ state }) => state === 'approved'),
  );
  protected readonly firstApproved = computed(() => this.approved()[0]?.id);
  /** How many times the plan has been approved anew. */
  protected readonly rebaselines = computed(() => Math.max(0, this.approved().length - 1));
  protected readonly newestFirst = computed(() =>
    this.revisions().toSorted((a, b) => b.number - a.number),
  );

  /** The approved plan before it. */
  protected before({ number: at }: RevisionSummary): string | null {
    return this.approved().findLast(({ number }) => number < at)?.id ?? null;
  }
}
