import { CdkDropListGroup } from '@angular/cdk/drag-drop';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import type { ActionItem, Idea } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { level } from '../../shared/format/danish';
import { moment } from '../../shared/format/dates';
import { LanguageStore } from '../../shared/i18n/language';
import { Answer } from '../../shared/ui/answer';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Failure } from '../../shared/ui/states';
import { StatusBadge } from '../../shared/ui/status-badge';
import { ActionCard } from '../ui/actions/action-card';
import { AssessmentField, type Placed } from '../ui/assessment/assessment-field';
import { AlertList } from '../ui/goals/alert-list';
import { GoalCard } from '../ui/goals/goal-card';
import { type Answered, IdeaList, type Said } from '../ui/ideas/idea-list';
import { MeetingBar } from '../ui/meeting/meeting-bar';
import { BoardDialog } from './board-dialog';
import { BoardStore } from './board.store';

const FIELDS = ['goals', 'ideas', 'assessment', 'plan'] as const;
type FieldName = (typeof FIELDS)[number];

/** Which field the team looks at in each step of a meeting. */
const FIELD_OF_STEP = {
  figures: 'goals',
  progress: 'plan',
  ideas: 'ideas',
  assessment: 'assessment',
  newActions: 'plan',
} as const;

/** A project's target board: Mål, Ideer, Vurdering and Handleplan beside each other, as on the wall. S2.1. */
@Component({
  selector: 'gv-board-page',
  imports: [
    ActionCard,
    AlertList,
    Answer,
    AssessmentField,
    BoardDialog,
    CdkDropListGroup,
    Failure,
    GoalCard,
    IdeaList,
    MeetingBar,
    PageTop,
    ProjectTabs,
    StatusBadge,
    TranslocoPipe,
  ],
  providers: [BoardStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-board' },
  templateUrl: './board.page.html',
})
export class BoardPage {
  protected readonly store = inject(BoardStore);
  private readonly language = inject(LanguageStore);
  readonly id = input.required<string>();
  protected readonly fields = FIELDS;
  /** On a phone one field is looked at at a time. */
  protected readonly narrow = narrowScreen();
  protected readonly shown = signal<FieldName>('goals');
  protected readonly moment = moment;
  protected readonly level = level;
  /** The worst goal says what the team should talk about. */
  protected readonly worst = computed(() => {
    const items = this.store.goals.value()?.items ?? [];
    const told = items.filter(({ promptIdeas, sentence }) => promptIdeas && sentence !== null);
    const worst = told.find(({ light }) => light === 'red') ?? told[0];
    return worst?.sentence ? { light: worst.light, text: this.language.of(worst.sentence) } : null;
  });
  protected readonly openActions = computed(() => ofKind(this.store.board()?.actions, false));
  protected readonly doneActions = computed(() => ofKind(this.store.board()?.actions, true));
  protected readonly looked = computed(() => {
    const step = this.store.meeting()?.step;
    return step === undefined ? null : FIELD_OF_STEP[step];
  });

  constructor() {
    effect(() => this.store.id.set(this.id()));
    // Whoever holds the meeting on a phone sees the field that it has come to.
    effect(() => {
      const field = this.looked();
      if (field) this.shown.set(field);
    });
  }

  protected visible(field: FieldName): boolean {
    return !this.narrow() || this.shown() === field;
  }

  protected add(text: string): void {
    this.store.jot((edits) => edits.addIdea(this.id(), text));
  }

  protected ask({ idea, text }: Said): void {
    this.store.jot((edits) => edits.ask(idea, text));
  }

  protected answer({ idea, questionId, text }: Answered): void {
    this.store.jot((edits) => edits.answer(idea, questionId, text));
  }

  protected rewrite({ idea, text }: Said): void {
    this.store.jot((edits) => edits.changeIdea(idea, { text }));
  }

  protected place({ idea, at }: Placed): void {
    this.store.jot((edits) => edits.assess(idea, at));
  }

  protected takeDown(idea: Idea): void {
    this.store.jot((edits) => edits.changeIdea(idea, { archived: true }));
  }
}

function ofKind(actions: readonly ActionItem[] | undefined, done: boolean): ActionItem[] {
  return (actions ?? []).filter(({ standing }) => (standing.kind === 'done') === done);
}
