import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProjectRoom } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { kr } from '../../shared/format/danish';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ThemesClient } from '../data/themes-client';
import { PoolSchedule } from '../ui/page/pool-schedule';
import { yearSpans } from './year-spans';

const hasTold = ({ funding, cutKr }: ProjectRoom) => funding !== null || Number(cutKr) !== 0;

/** What all plans together free in the budget, and what they owe the pool. S8.1, S8.5, S8.6. */
@Component({
  selector: 'gv-budget-room-page',
  imports: [Answer, PageTop, PoolSchedule, RouterLink, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './budget-room.page.html',
})
export class BudgetRoomPage {
  private readonly client = inject(ThemesClient);
  private readonly live = inject(LiveUpdates);
  protected readonly answer = kept({
    params: () => ({
      change: this.live.changed('theme', null)(),
      version: this.live.version(),
    }),
    loader: () => this.client.budgetRoom(),
  });
  protected readonly columns = ['cutKr', 'inBudgetKr', 'drawKr', 'owesKr', 'freedKr'] as const;
  protected readonly years = computed(() => this.answer.value()?.years ?? []);
  /** Projects whose theme 6 says something; the others have only borrowed. */
  protected readonly told = computed(() => this.items().filter(hasTold));
  protected readonly untold = computed(() => this.items().filter((one) => !hasTold(one)));
  protected readonly lentUntold = computed(() =>
    krTextFromOre(sumOre(this.untold().map(({ drawKr }) => oreFromKrText(drawKr)))),
  );
  protected readonly isUnknownUntold = computed(() =>
    this.untold().some(({ unknownCosts }) => unknownCosts > 0),
  );
  protected readonly kr = kr;
  protected readonly spans = yearSpans;
  private readonly items = computed(() => this.answer.value()?.items ?? []);
}
