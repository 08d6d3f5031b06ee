import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AttentionCount, listOf } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SessionStore } from '../../shared/session/session';
import { PageFailed } from '../../shared/ui/page-failed';
import { PageTop } from '../../shared/ui/page-top';
import { Skeleton } from '../../shared/ui/states';
import { FollowupTabs } from '../ui/followup-tabs';
import { sideOf } from '../ui/side';

const Counts = listOf(AttentionCount);

/** The projects in which something is overdue, not measured or silent, worst first. */
@Component({
  selector: 'gv-attention-page',
  imports: [FollowupTabs, PageFailed, PageTop, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './attention.page.html',
})
export class AttentionPage {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly session = inject(SessionStore);
  private readonly changes = [
    this.live.version,
    this.live.changed('board', null),
    this.live.changed('comments', null),
    this.live.changed('theme', null),
    this.live.changed('settings', null),
  ];
  protected readonly projects = kept({
    params: () => ({ changes: this.changes.map((changed) => changed()) }),
    loader: () => this.client.get('attention', Counts),
  });
  protected readonly side = computed(() => sideOf(this.session.role()));
  protected readonly headline = computed(
    () => `followup.projects.headline${['None', 'One'][this.projects.value()?.total ?? 0] ?? ''}`,
  );
  protected readonly sums = computed(() => {
    const items = this.projects.value()?.items ?? [];
    const sum = (of: (one: AttentionCount) => number) =>
      items.reduce((total, one) => total + of(one), 0);
    return {
      overdue: sum(({ overdue, lines }) => overdue + lines),
      unevaluated: sum(({ unevaluated }) => unevaluated),
      measurements: sum(({ measurements }) => measurements),
      falling: sum(({ falling }) => falling),
      silent: sum(({ silent }) => silent),
    };
  });

  /** Actions are put right at the board; where only lines of the themes are late, the project says which. */
  protected placeOf({ projectId, overdue }: AttentionCount): string[] {
    return overdue > 0 ? ['/projects', projectId, 'board'] : ['/projects', projectId];
  }
}
