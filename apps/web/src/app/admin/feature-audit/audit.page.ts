import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { AuditEntry } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../shared/format/dates';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { AdminClient } from '../data/admin-client';
import { AdminTabs } from '../ui/admin-tabs';

/** Everything that was done: who, when, to what, and what it was before and after. */
@Component({
  selector: 'gv-audit-page',
  imports: [AdminTabs, Failure, PageTop, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './audit.page.html',
})
export class AuditPage {
  private readonly client = inject(AdminClient);
  private readonly entries = signal<readonly AuditEntry[]>([]);
  private readonly cursor = signal<string | null>(null);
  protected readonly total = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly more = computed(() => this.cursor() !== null);
  protected readonly rows = computed(() =>
    this.entries().map((entry) => ({
      ...entry,
      // Transloco reads a point in a key as a step down.
      text: `admin.audit.action.${entry.action.replace('.', '_')}`,
      at: moment(entry.at),
    })),
  );

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      const answer = await this.client.audit(this.cursor());
      this.entries.update((entries) => [...entries, ...answer.items]);
      this.total.set(answer.total);
      this.cursor.set(answer.nextCursor);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
