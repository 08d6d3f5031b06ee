import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { AuditEntry } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { moment } from '../../shared/format/dates';
import { LanguageStore } from '../../shared/i18n/language';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { AdminClient } from '../data/admin-client';
import { AdminTabs } from '../ui/admin-tabs';
import { auditWords, danishDates } from '../ui/audit-words';

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
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  private readonly entries = signal<readonly AuditEntry[]>([]);
  private readonly cursor = signal<string | null>(null);
  protected readonly total = signal<number | null>(null);
  protected readonly work = new Work();
  protected readonly more = computed(() => this.cursor() !== null);
  protected readonly rows = computed(() => {
    this.language();
    return this.entries().map((entry) => ({
      ...entry,
      at: moment(entry.at),
      subject: danishDates(entry.subject),
      // Transloco reads a point in a key as a step down.
      what: this.say(`admin.audit.action.${entry.action.replace('.', '_')}`) ?? entry.action,
      sides: [this.side('before', entry.before), this.side('after', entry.after)],
    }));
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    await this.work.run(async () => {
      const answer = await this.client.audit(this.cursor());
      this.entries.update((entries) => [...entries, ...answer.items]);
      this.total.set(answer.total);
      this.cursor.set(answer.nextCursor);
    });
  }

  private side(label: 'before' | 'after', text: string | null) {
    const words = auditWords(text, this.say);
    return { label, words, lines: words.split('\n').length };
  }

  /** null where there are no words. */
  private readonly say = (key: string): string | null => {
    const words = this.transloco.translate<string>(key);
    return words === key ? null : words;
  };
}
