import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { addMonths, lastCompleteMonth } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { requiredText } from '../../shared/form/controls';
import { Work } from '../../shared/form/work';
import { moment, monthLong } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { AdminClient } from '../data/admin-client';
import { AdminTabs } from '../ui/admin-tabs';

const OFFERED = 24;

/** Months that are closed: their figures have been reported, and changing one needs a reason. */
@Component({
  selector: 'gv-periods-page',
  imports: [Answer, AdminTabs, Failure, PageTop, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './periods.page.html',
})
export class PeriodsPage {
  private readonly client = inject(AdminClient);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageStore).language;
  protected readonly form = new FormGroup({ month: requiredText() });
  protected readonly work = new Work();
  protected readonly moment = moment;
  protected readonly closed = kept({
    params: () => true,
    loader: () => this.client.closedPeriods(),
  });
  protected readonly rows = computed(() =>
    (this.closed.value()?.items ?? [])
      .toSorted((a, b) => b.month.localeCompare(a.month))
      .map((row) => ({ ...row, name: monthLong(row.month, this.language()) })),
  );
  /** Says how many are closed only when that is known. */
  protected readonly headline = computed(() => {
    if (!this.closed.value()) return 'admin.tab.periods';
    const key = ['None', 'One'][this.rows().length] ?? '';
    return `admin.periods.headline${key}`;
  });
  /** Complete months that are still open, newest first. */
  protected readonly open = computed(() => {
    const today = this.session.today();
    if (!today) return [];
    const last = lastCompleteMonth(today);
    const closed = new Set(this.rows().map(({ month }) => month));
    return Array.from({ length: OFFERED }, (_, back) => addMonths(last, -back))
      .filter((month) => !closed.has(month))
      .map((month) => ({ value: month, label: monthLong(month, this.language()) }));
  });

  constructor() {
    effect(() => this.form.controls.month.setValue(this.open()[0]?.value ?? ''));
  }

  protected async close(): Promise<void> {
    const month = this.form.controls.month.value;
    if (month !== '') await this.change(() => this.client.close(month));
  }

  protected reopen(month: string): Promise<void> {
    return this.change(() => this.client.open(month));
  }

  private async change(work: () => Promise<void>): Promise<void> {
    await this.work.run(async () => {
      await work();
      this.closed.reload();
    });
  }
}
