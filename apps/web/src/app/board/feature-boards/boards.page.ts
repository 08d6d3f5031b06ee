import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoardHead } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { PageFailed } from '../../shared/ui/page-failed';
import { PageTop } from '../../shared/ui/page-top';
import { Skeleton } from '../../shared/ui/states';
import { StatusBadge } from '../../shared/ui/status-badge';
import { BoardClient } from '../data/board-client';

const PAGE = 50;

/** Every board of the municipality, mine first: who meets when, what is off target, what is late. */
@Component({
  selector: 'gv-boards-page',
  imports: [PageFailed, PageTop, RouterLink, Skeleton, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './boards.page.html',
})
export class BoardsPage {
  private readonly client = inject(BoardClient);
  private readonly live = inject(LiveUpdates);
  private readonly changes = [
    this.live.version,
    this.live.changed('board', null),
    this.live.changed('meeting', null),
  ];
  private readonly limit = signal(PAGE);
  protected readonly boards = kept({
    params: () => ({ limit: this.limit(), changes: this.changes.map((changed) => changed()) }),
    loader: ({ limit }) => this.client.boards(limit),
  });
  /** Mine, those in use, and those that nobody has begun: three short tables instead of a long one. */
  protected readonly groups = computed(() => {
    const items = this.boards.value()?.items ?? [];
    const group = (name: string, of: (one: BoardHead) => boolean) => ({
      name,
      items: items.filter(of),
    });
    return [
      group('mine', ({ mine }) => mine),
      group('used', ({ mine, used }) => !mine && used),
      group('unused', ({ mine, used }) => !mine && !used),
    ].filter((one) => one.items.length > 0);
  });
  /** Of all boards, whatever is shown of them. */
  protected readonly sums = computed(() => {
    const {
      used = 0,
      offTarget: off = 0,
      overdueActions: late = 0,
    } = this.boards.value()?.sums ?? {};
    return { used, off, late };
  });
  protected readonly headline = computed(() => {
    const { used, off } = this.sums();
    if (used === 0) return 'board.boards.none';
    return off === 0 ? 'board.boards.onTarget' : `board.boards.off${off === 1 ? 'One' : ''}`;
  });
  /** What there is, else what to do first. */
  protected readonly lead = computed(() => {
    if (this.boards.value()?.total === 0) return 'board.boards.noProjects';
    return this.sums().used === 0 ? 'board.boards.leadNone' : 'board.boards.lead';
  });
  protected readonly more = computed(() => {
    const { total = 0, items = [] } = this.boards.value() ?? {};
    return total - items.length;
  });
  protected readonly moment = moment;

  protected showMore(): void {
    this.limit.update((limit) => limit + PAGE);
  }
}
