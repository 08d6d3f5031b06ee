import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Mention, MyWork } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { z } from 'zod';
import { date, monthShort } from '../../shared/format/dates';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { PageFailed } from '../../shared/ui/page-failed';
import { PageTop } from '../../shared/ui/page-top';
import { Skeleton } from '../../shared/ui/states';
import { StatusBadge } from '../../shared/ui/status-badge';
import { overdueOf } from '../ui/overdue';
import { FollowupTabs } from '../ui/followup-tabs';
import { DatedLines } from '../ui/dated-lines';
import { OpenActions } from '../ui/open-actions';

/** What waits for whoever is signed in: comments that name them, actions, measurements, and what they left lying. */
@Component({
  selector: 'gv-my-work-page',
  imports: [
    DatedLines,
    FollowupTabs,
    OpenActions,
    PageFailed,
    PageTop,
    RouterLink,
    Skeleton,
    StatusBadge,
    TranslocoPipe,
    WordsPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './my-work.page.html',
})
export class MyWorkPage {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly language = inject(LanguageStore).language;
  private readonly changes = [
    this.live.version,
    this.live.changed('board', null),
    this.live.changed('comments', null),
    this.live.changed('theme', null),
    this.live.changed('settings', null),
  ];
  protected readonly work = kept({
    params: () => ({ changes: this.changes.map((changed) => changed()) }),
    loader: () => this.client.get('my-work', MyWork),
  });
  protected readonly missing = computed(() =>
    overdueOf(this.work.value()?.measurements ?? []).map((one) => ({
      ...one,
      since: date(one.dueSince),
      months: one.months.map((month) => monthShort(month, this.language())).join(', '),
    })),
  );
  protected readonly late = computed(() => {
    const work = this.work.value();
    const dated = [work?.actions ?? [], work?.lines ?? []].flat();
    return dated.filter(({ standing }) => standing.kind === 'overdue').length;
  });
  protected readonly count = computed(() => {
    const work = this.work.value();
    if (!work) return 0;
    const own = new Set(work.actions.map(({ id }) => id));
    // An action that has gone silent stands in two lists, and is one thing.
    const silent = work.silent.filter(({ id }) => !own.has(id));
    const lists = [
      work.actions,
      work.lines,
      work.unevaluated,
      work.mentions,
      this.missing(),
      work.falling,
      silent,
    ];
    return lists.reduce((total, { length }) => total + length, 0);
  });
  protected readonly headline = computed(
    () => `followup.mine.headline${['None', 'One'][this.count()] ?? ''}`,
  );
  protected readonly lead = computed(() => {
    if (this.count() === 0) return 'followup.mine.leadNone';
    return `followup.mine.late${['None', 'One'][this.late()] ?? ''}`;
  });

  protected dayOf(at: string): string {
    return date(at);
  }

  /** Where the thing that was commented on stands. */
  protected placeOf({ projectId, subjectKind, subjectId }: Mention): string[] {
    const project = ['/projects', projectId];
    if (subjectKind === 'theme') return [...project, 'themes', subjectId];
    if (subjectKind === 'action') return [...project, 'board'];
    return subjectKind === 'change' || subjectKind === 'benefit' ? [...project, 'tree'] : project;
  }

  protected async seen({ commentId }: Mention): Promise<void> {
    await this.client.post(`comments/${commentId}/seen`, {}, z.unknown());
    this.work.reload();
  }
}
