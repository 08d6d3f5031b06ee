import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { decimal } from '../../shared/format/danish';
import { SessionStore } from '../../shared/session/session';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { type ImportDownload, importDownload } from '../data/imports-client';
import { ConfirmButton } from '../ui/confirm-button';
import { type Tab, TABS, changesOf, firstTab } from '../ui/dry-run/change-tabs';
import { ChangesTable } from '../ui/dry-run/changes-table';
import { EffectPanel } from '../ui/dry-run/effect-panel';
import { ImportNotices } from '../ui/dry-run/notices';
import { Automate } from '../ui/outcome/automate';
import { ImportProgress } from '../ui/outcome/progress-panel';
import { Receipt } from '../ui/outcome/receipt';
import { RefusalPanel } from '../ui/outcome/refusal-panel';
import type { Answers } from '../ui/questions/answers';
import { QuestionsForm } from '../ui/questions/questions-form';
import { ReadingPanel } from '../ui/reading/reading-panel';
import { RejectedGrid } from '../ui/rejected/rejected-grid';
import { ImportSteps } from '../ui/steps/import-steps';
import { wizardSteps } from '../ui/steps/wizard-steps';
import { accounting, asksWhy, headline, toLoad } from './headline';
import { ImportWizardStore } from './import-wizard.store';

/** One import from reading to receipt, at one address: what was understood, asked, rejected, and what would change. */
@Component({
  selector: 'gv-import-wizard-page',
  imports: [
    Automate,
    ChangesTable,
    ConfirmButton,
    EffectPanel,
    Failure,
    ImportNotices,
    ImportProgress,
    ImportSteps,
    PageTop,
    QuestionsForm,
    ReadingPanel,
    Receipt,
    RefusalPanel,
    RejectedGrid,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [ImportWizardStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './import-wizard.page.html',
})
export class ImportWizardPage {
  private readonly session = inject(SessionStore);
  private readonly grid = viewChild(RejectedGrid);
  protected readonly store = inject(ImportWizardStore);
  protected readonly mayImport = this.session.may('import');
  readonly id = input.required<string>();

  /** What the page shows: the last state at rest, so that a fix does not make the page jump. */
  protected readonly view = computed(() => this.store.settled() ?? this.store.resource());
  protected readonly state = computed(() => this.view()?.state ?? 'received');
  protected readonly resting = computed(() => this.store.settled() !== null);
  protected readonly headline = computed(() => {
    const at =
      this.store.acting() === 'decide' ? this.view() : (this.store.resource() ?? this.view());
    return at && headline(this.rereading() ? (this.view() ?? at) : at);
  });
  protected readonly accounting = computed(() => formatted(accounting(this.viewed())));
  protected readonly steps = computed(() => wizardSteps(this.viewed()));
  protected readonly load = computed(() => toLoad(this.viewed()));
  protected readonly why = computed(() => asksWhy(this.viewed()));
  protected readonly showsDryRun = computed(() => this.state() === 'ready' || this.why());
  protected readonly isDone = computed(
    () => this.state() === 'applied' || this.state() === 'undone',
  );
  /** A fix is being read again: the dry run stays, and says so. */
  protected readonly rereading = computed(
    () => this.resting() && this.store.resource()?.state === 'parsing',
  );
  protected readonly mayUndo = computed(() => {
    const own = this.viewed().createdBy === this.session.session()?.user.name;
    return this.mayImport && (own || this.session.role() === 'office');
  });

  protected readonly tabs = TABS;
  protected readonly tab = linkedSignal<ImportResource | null, Tab>({
    source: this.view,
    // A fix empties a tab at most; it must not move the analyst to another one.
    computation: (view, last) =>
      last?.source?.id === view?.id && last?.source?.state === view?.state && last
        ? last.value
        : firstTab(view?.counts ?? { new: 0, changed: 0, unchanged: 0, rejected: 0 }),
  });
  protected readonly changes = computed(() => changesOf(this.viewed().changes, this.tab()));

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.open(id));
    });
  }

  protected count(value: number): string {
    return decimal(String(value));
  }

  protected applyLabel(t: (key: string, params: object) => string): string {
    if (this.viewed().kind === 'portfolio') return t('apply.portfolio', {});
    const count = this.load();
    return t(count === 1 ? 'apply.buttonOne' : 'apply.button', { count: this.count(count) });
  }

  protected url(what: ImportDownload): string {
    return importDownload(this.id(), what);
  }

  protected answer(answers: Answers): void {
    const reason = this.viewed().questions.find(({ kind }) => kind === 'closedPeriod');
    const closedPeriodReason = reason && answers[reason.id];
    void this.store.decide({ answers, ...(closedPeriodReason ? { closedPeriodReason } : {}) });
  }

  protected fixRejected(): void {
    this.tab.set('rejected');
    setTimeout(() => this.grid()?.start());
  }

  /** Only called while there is something on the page. */
  protected viewed(): ImportResource {
    const view = this.view();
    if (!view) throw new Error('no import is open');
    return view;
  }
}

function formatted({ key, params }: ReturnType<typeof accounting>) {
  const shown = Object.entries(params).map(([name, value]) => [name, decimal(String(value))]);
  return { key, params: Object.fromEntries(shown) as Record<string, string> };
}
