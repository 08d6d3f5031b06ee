import { Service, computed, inject } from '@angular/core';
import { Reminder, listOf } from '@gevinst/contract';
import { ApiClient } from '../http/api-client';
import { kept } from '../http/kept';
import { LiveUpdates } from '../http/live-updates';
import { SessionStore } from './session';

const Reminders = listOf(Reminder);

/** How many measurements are overdue, beside the menu; null while nobody knows. */
@Service()
export class ReminderCount {
  private readonly client = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly live = inject(LiveUpdates);
  private readonly answer = kept({
    params: () => (this.session.session() ? { version: this.live.version() } : undefined),
    loader: () => this.client.get('reminders', Reminders),
  });
  readonly count = computed(() => this.answer.value()?.total ?? null);
}
