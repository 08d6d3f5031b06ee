import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Indicator, Reminder, listOf } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date, monthShort } from '../../shared/format/dates';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { PageFailed } from '../../shared/ui/page-failed';
import { PageTop } from '../../shared/ui/page-top';
import { Skeleton } from '../../shared/ui/states';
import { FollowupTabs } from '../ui/followup-tabs';
import { overdueOf } from '../ui/overdue';
import { sideOf } from '../ui/side';
import { SetAside } from './set-aside';

const Reminders = listOf(Reminder);
const Indicators = listOf(Indicator);

/** Measurements that should have been here by now, oldest first, with who is to send them. */
@Component({
  selector: 'gv-reminders-page',
  imports: [FollowupTabs, PageFailed, PageTop, RouterLink, SetAside, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './reminders.page.html',
})
export class RemindersPage {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly language = inject(LanguageStore).language;
  private readonly session = inject(SessionStore);
  protected readonly mayType = this.session.may('import');
  protected readonly side = computed(() => sideOf(this.session.role()));
  protected readonly reminders = kept({
    params: () => ({ version: this.live.version() }),
    loader: () => this.read(),
  });
  /** Nothing is missing where there is nothing to measure yet. */
  protected readonly nothingYet = computed(() => this.reminders.value()?.hasIndicators === false);
  protected readonly headline = computed(() => {
    if (this.nothingYet()) return 'followup.headlineStart';
    const key = ['None', 'One'][this.reminders.value()?.total ?? 0] ?? '';
    return `followup.headline${key}`;
  });
  protected readonly lead = computed(() => {
    if (this.nothingYet()) return 'followup.leadStart';
    return this.reminders.value()?.total === 0 ? 'followup.leadNone' : 'followup.lead';
  });
  protected readonly rows = computed(() =>
    overdueOf(this.reminders.value()?.items ?? []).map((one) => ({
      ...one,
      since: date(one.dueSince),
      months: one.months.map((month) => ({ month, name: monthShort(month, this.language()) })),
    })),
  );

  private async read() {
    const reminders = await this.client.get('reminders', Reminders);
    const hasIndicators =
      reminders.total > 0 || (await this.client.get('indicators', Indicators)).items.length > 0;
    return { ...reminders, hasIndicators };
  }
}
