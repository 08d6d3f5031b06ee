import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Reminder, listOf } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date, monthShort } from '../../shared/format/dates';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { overdueOf } from './overdue';
import { SetAside } from './set-aside';

const Reminders = listOf(Reminder);

/** Measurements that should have been here by now, oldest first, with who is to send them. */
@Component({
  selector: 'gv-reminders-page',
  imports: [Failure, PageTop, RouterLink, SetAside, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './reminders.page.html',
})
export class RemindersPage {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly language = inject(LanguageStore).language;
  protected readonly mayType = inject(SessionStore).may('import');
  protected readonly reminders = kept({
    params: () => ({ version: this.live.version() }),
    loader: () => this.client.get('reminders', Reminders),
  });
  protected readonly rows = computed(() =>
    overdueOf(this.reminders.value()?.items ?? []).map((one) => ({
      ...one,
      since: date(one.dueSince),
      months: one.months.map((month) => ({ month, name: monthShort(month, this.language()) })),
    })),
  );
}
