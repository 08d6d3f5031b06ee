import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  afterRenderEffect,
  effect,
  inject,
  input,
  linkedSignal,
  resource,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { ExplainStore } from '../../shared/explain/explain.store';
import { SessionStore } from '../../shared/session/session';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { type ImportDownload, importDownload } from '../data/imports-client';
import { IndicatorNames } from '../data/indicator-names';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { type Tab, everyChange, firstTab } from '../ui/dry-run/change-tabs';
import { EffectPanel } from '../ui/dry-run/effect-panel';
import { FileChanges } from '../ui/dry-run/file-changes';
import { FileProjects } from '../ui/dry-run/file-projects';
import { ImportNotices } from '../ui/dry-run/notices';
import { PortfolioSaid } from '../ui/dry-run/portfolio-said';
import { ApplyBar } from '../ui/outcome/apply-bar';
import { Automate } from '../ui/outcome/automate';
import { ImportProgress } from '../ui/outcome/progress-panel';
import { Receipt } from '../ui/outcome/receipt';
import { RefusalPanel } from '../ui/outcome/refusal-panel';
import { mayUndo, undoHint, undoQuestion } from '../ui/outcome/undoing';
import { isWhy } from '../ui/questions/answered';
import type { Answers } from '../ui/questions/answers';
import { GivenAnswers } from '../ui/questions/given-answers';
import { QuestionsForm } from '../ui/questions/questions-form';
import { ReadingPanel } from '../ui/reading/reading-panel';
import { asksForIndicator } from '../ui/rejected/rejects';
import { ImportSteps } from '../ui/steps/import-steps';
import { wizardSteps } from '../ui/steps/wizard-steps';
import { FileProjectsStore } from './file-projects.store';
import { accounting, headline } from './headline';
import { ImportWizardStore } from './import-wizard.store';
import { pageParts } from './page-parts';

/** One import from reading to receipt, at one address: what was understood, asked, rejected, and what would change. */
@Component({
  selector: 'gv-import-wizard-page',
  imports: [
    ApplyBar,
    Automate,
    ConfirmButton,
    EffectPanel,
    Failure,
    FileChanges,
    FileProjects,
    GivenAnswers,
    ImportNotices,
    ImportProgress,
    ImportSteps,
    PageTop,
    PortfolioSaid,
    QuestionsForm,
    ReadingPanel,
    Receipt,
    RefusalPanel,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [FileProjectsStore, ImportWizardStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './import-wizard.page.html',
})
export class ImportWizardPage {
  private readonly session = inject(SessionStore);
  private readonly names = inject(IndicatorNames);
  private readonly answer = viewChild<ElementRef<HTMLElement>>('answer');
  private readonly questions = viewChild(QuestionsForm);
  private told = '';
  private shown: ImportResource | null = null;
  private readonly changes = viewChild(FileChanges);
  protected readonly store = inject(ImportWizardStore);
  protected readonly explain = inject(ExplainStore);
  protected readonly projects = inject(FileProjectsStore);
  protected readonly mayImport = this.session.may('import');
  protected readonly mayMakeProjects = this.session.may('edit');
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
  protected readonly accounting = computed(() => accounting(this.viewed()));
  protected readonly steps = computed(() => wizardSteps(this.viewed()));
  protected readonly parts = computed(() => pageParts(this.view()));
  /** Where only a reason is missing, everything else has been answered. */
  protected readonly asked = computed(() =>
    this.viewed().questions.filter((one) => !this.parts().why || isWhy(one)),
  );
  protected readonly given = computed(() =>
    this.viewed().questions.filter((one) => !this.parts().why || !isWhy(one)),
  );
  /** A fix is being read again: the dry run stays, and says so. */
  protected readonly rereading = computed(
    () =>
      this.parts().dryRun &&
      ['received', 'parsing'].includes(this.store.resource()?.state ?? 'ready'),
  );
  /** The server is at work on the whole file: nothing else is on the page. */
  protected readonly working = computed(() => this.store.moving() && !this.rereading());
  protected readonly mayUndo = computed(
    () => this.mayImport && mayUndo(this.viewed(), this.session.session()?.user),
  );
  protected readonly undoQuestion = computed(() => undoQuestion(this.viewed()));
  protected readonly undoHint = computed(() => undoHint(this.store.failure()));
  protected readonly tab = linkedSignal<ImportResource | null, Tab>({
    source: this.view,
    // A fix empties a tab at most; it must not move the analyst to another one.
    computation: (view, last) =>
      last?.source?.id === view?.id && last?.source?.state === view?.state && last
        ? last.value
        : firstTab(view?.counts ?? { new: 0, changed: 0, unchanged: 0, rejected: 0 }),
  });
  /** A portfolio file from before its effect was reckoned has none. */
  protected readonly hasEffect = computed(
    () => this.viewed().kind !== 'portfolio' || this.viewed().effect !== null,
  );
  protected readonly besideEffect = computed(
    () => this.parts().dryRun && this.hasEffect() && this.tab() !== 'rejected',
  );
  protected readonly allChanges = computed(() => everyChange(this.viewed()));
  /** Names to choose from where the file has one that is not known. */
  protected readonly indicators = resource({
    params: () => (this.parts().dryRun && asksForIndicator(this.viewed().warnings)) || undefined,
    loader: () => this.names.all(),
    defaultValue: [],
  });

  /** Handed to the forms, which are open until the server has what they say. */
  protected readonly decide = (answers: Answers): Promise<boolean> => {
    const reason = this.viewed().questions.find(isWhy);
    const closedPeriodReason = reason && answers[reason.id];
    return this.store.decide({ answers, ...(closedPeriodReason ? { closedPeriodReason } : {}) });
  };

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.open(id));
    });
    effect(() => {
      const [view, tab] = [this.view(), this.tab()];
      if (view?.kind !== 'portfolio' || tab === 'rejected') return;
      untracked(() => void this.projects.open(view.id, tab));
    });
    afterRenderEffect(() => this.tell());
  }

  protected url(what: ImportDownload): string {
    return importDownload(this.id(), what);
  }

  protected fixRejected(): void {
    this.tab.set('rejected');
    setTimeout(() => this.changes()?.start());
  }

  /** Only called while there is something on the page. */
  protected viewed(): ImportResource {
    const view = this.view();
    if (!view) throw new Error('no import is open');
    return view;
  }

  protected toHeadline(): void {
    this.answer()?.nativeElement.focus();
  }

  /**
   * When the answer to "what happened to my file?" changes, the keyboard and the screen reader go to it; when something is
   * asked again after the file was read, to the next question.
   */
  private tell(): void {
    const view = this.view();
    const now = view ? `${view.id} ${view.state}` : '';
    const moved = this.told !== '' && now !== this.told && this.told.startsWith(`${view?.id} `);
    const again = now === this.told && view !== this.shown && view?.state === 'needs_decision';
    this.told = now;
    this.shown = view;
    if (moved) this.toHeadline();
    else if (again) untracked(() => this.questions()?.toNext());
  }
}
