import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainStore } from '../../shared/explain/explain.store';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ThemesClient } from '../data/themes-client';
import { PoolSchedule } from '../ui/page/pool-schedule';
import { AccountRooms } from '../ui/room/account-rooms';
import { ProjectRooms } from '../ui/room/project-rooms';
import { roomQuery, type RoomAsked } from '../ui/room/room-figures';

/** What all plans together free in the budget, and what they owe the pool. S8.1, S8.5, S8.6. */
@Component({
  selector: 'gv-budget-room-page',
  imports: [
    AccountRooms,
    Answer,
    PageTop,
    PoolSchedule,
    ProjectRooms,
    RouterLink,
    TranslocoPipe,
    WordsPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './budget-room.page.html',
})
export class BudgetRoomPage {
  private readonly client = inject(ThemesClient);
  private readonly live = inject(LiveUpdates);
  private readonly explainer = inject(ExplainStore);
  protected readonly answer = kept({
    params: () => ({
      change: this.live.changed('theme', null)(),
      version: this.live.version(),
    }),
    loader: () => this.client.budgetRoom(),
  });

  protected explain(asked: RoomAsked): void {
    this.explainer.open(roomQuery(asked));
  }
}
