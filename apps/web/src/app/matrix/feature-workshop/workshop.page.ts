import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkshopPlace } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Failure } from '../../shared/ui/states';
import { MatrixStore } from '../data/matrix.store';
import { MarkEditor } from '../ui/mark/mark-editor';
import { Gathered } from '../ui/workshop/gathered';
import { StartWorkshop } from '../ui/workshop/start-workshop';
import { ThemeSteps } from '../ui/workshop/theme-steps';
import { WalkList } from '../ui/workshop/walk-list';
import { WorkshopBar } from '../ui/workshop/workshop-bar';
import { WorkshopOutcome } from '../ui/workshop/workshop-outcome';
import { WorkshopStore } from './workshop.store';

/** The tree is walked through with the six themes, together, and ends in the first actions. S10.1–S10.3. */
@Component({
  selector: 'gv-workshop-page',
  imports: [
    Answer,
    Failure,
    Gathered,
    MarkEditor,
    PageTop,
    ProjectTabs,
    RouterLink,
    StartWorkshop,
    ThemeSteps,
    TranslocoPipe,
    WalkList,
    WorkshopBar,
    WorkshopOutcome,
  ],
  providers: [MatrixStore, WorkshopStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './workshop.page.html',
})
export class WorkshopPage {
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(SessionStore);
  private readonly head = viewChild<ElementRef<HTMLElement>>('head');
  protected readonly store = inject(WorkshopStore);
  readonly id = input.required<string>();
  /** The list is looked through before the workshop ends. */
  protected readonly ending = signal(false);
  /** A new one, although there is one that is over. */
  protected readonly again = signal(false);
  protected readonly who = computed(() => this.session.session()?.user.name ?? '');
  protected readonly canLead = computed(() => this.store.walk.matrix()?.canEdit ?? false);
  protected readonly without = computed(
    () =>
      this.store
        .outcome()
        .challenges.filter((one) => one.actionIds.length === 0 && one.barrier !== 'solved').length,
  );
  /** One, keyed by its place: what was typed in one cell never comes into another. */
  protected readonly cells = computed(() => [this.store.cell()].filter((cell) => cell !== null));

  constructor() {
    effect(() => this.store.walk.id.set(this.id()));
    // Whoever is led away from what they stood on is not left at the top of the page.
    effect(() => {
      const at = this.store.at();
      const isLost = () => this.document.activeElement === this.document.body;
      if (at !== null && untracked(this.head)) this.lookUp(isLost);
    });
  }

  protected go(place: WorkshopPlace | null): void {
    this.ending.set(false);
    this.store.go(place);
    this.lookUp();
  }

  protected step(by: 1 | -1): void {
    this.store.step(by);
    this.lookUp();
  }

  protected follow(): void {
    this.store.follow();
    this.lookUp();
  }

  /** The quickest answer there is: not here, and on to the next. */
  protected passBy(): void {
    const cell = this.store.cell();
    if (cell === null) return;
    this.store.write(cell.mark, { relevance: 'notRelevant' });
    this.step(1);
  }

  protected async end(): Promise<void> {
    if (await this.store.change({ end: true })) {
      this.ending.set(false);
      this.again.set(false);
    }
  }

  protected async start(facilitator: string, participants: string[]): Promise<void> {
    if (await this.store.start(facilitator, participants)) this.again.set(false);
  }

  /** Whoever goes on with the keyboard reads the next cell from its beginning. */
  private lookUp(when: () => boolean = () => true): void {
    const read = () => {
      if (when()) this.head()?.nativeElement.focus({ preventScroll: true });
    };
    afterNextRender({ read }, { injector: this.injector });
  }
}
