import { Injectable, computed, inject } from '@angular/core';
import type { ActionItem, Idea } from '@gevinst/contract';
import { LanguageStore } from '../../shared/i18n/language';
import type { Placed } from '../ui/assessment/assessment-field';
import type { Answered, Said } from '../ui/ideas/idea-list';
import { BoardStore } from './board.store';

export const FIELDS = ['goals', 'ideas', 'assessment', 'plan'] as const;
export type FieldName = (typeof FIELDS)[number];

/** Which field the team looks at in each step of a meeting. */
const FIELD_OF_STEP = {
  figures: 'goals',
  progress: 'plan',
  ideas: 'ideas',
  assessment: 'assessment',
  newActions: 'plan',
} as const;

/** What the four fields show, and what is done with a note: the same on a desk and on a wall. */
@Injectable()
export class BoardView {
  private readonly store = inject(BoardStore);
  private readonly language = inject(LanguageStore);
  /** The worst goal says what the team should talk about. */
  readonly worst = computed(() => {
    const items = this.store.goals.value()?.items ?? [];
    const told = items.filter(({ promptIdeas, sentence }) => promptIdeas && sentence !== null);
    const worst = told.find(({ light }) => light === 'red') ?? told[0];
    return worst?.sentence ? { light: worst.light, text: this.language.of(worst.sentence) } : null;
  });
  readonly openActions = computed(() => ofKind(this.store.board()?.actions, false));
  readonly doneActions = computed(() => ofKind(this.store.board()?.actions, true));
  readonly looked = computed(() => {
    const step = this.store.meeting()?.step;
    return step === undefined ? null : FIELD_OF_STEP[step];
  });

  add(text: string): void {
    this.store.jot((edits) => edits.addIdea(this.store.id(), text));
  }

  ask({ idea, text }: Said): void {
    this.store.jot((edits) => edits.ask(idea, text));
  }

  answer({ idea, questionId, text }: Answered): void {
    this.store.jot((edits) => edits.answer(idea, questionId, text));
  }

  rewrite({ idea, text }: Said): void {
    this.store.jot((edits) => edits.changeIdea(idea, { text }));
  }

  place({ idea, at }: Placed): void {
    this.store.jot((edits) => edits.assess(idea, at));
  }

  takeDown(idea: Idea): void {
    this.store.jot((edits) => edits.changeIdea(idea, { archived: true }));
  }
}

function ofKind(actions: readonly ActionItem[] | undefined, done: boolean): ActionItem[] {
  return (actions ?? []).filter(({ standing }) => (standing.kind === 'done') === done);
}
