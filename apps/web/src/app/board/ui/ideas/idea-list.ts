import { CdkDrag, CdkDropList } from '@angular/cdk/drag-drop';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Idea, IdeaMode } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { MenuItem } from '../../../shared/ui/menu';
import { FINGER } from '../finger';
import { focusThen } from '../focus-then';
import { Note } from './note';
import { OneLine } from './one-line';

export interface Said {
  readonly idea: Idea;
  readonly text: string;
}
export interface Answered extends Said {
  readonly questionId: string;
}

/** Notes nobody has rated yet. They may be asked about, not judged. S2.6, R4. */
@Component({
  selector: 'gv-idea-list',
  imports: [CdkDrag, CdkDropList, Note, OneLine, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './idea-list.html',
})
export class IdeaList {
  protected readonly FINGER = FINGER;
  private readonly transloco = inject(TranslocoService);
  private readonly injector = inject(Injector);
  readonly ideas = input.required<readonly Idea[]>();
  readonly mode = input<IdeaMode>('open');
  /** Whether ideas may be assessed now: not while a meeting is still gathering them. */
  readonly mayAssess = input(true);
  readonly added = output<string>();
  readonly assess = output<Idea>();
  readonly asked = output<Said>();
  readonly answered = output<Answered>();
  readonly changed = output<Said>();
  readonly takenDown = output<Idea>();
  /** The note that is being asked about or rewritten, and which of the two. */
  protected readonly writing = signal<{ id: string; what: 'ask' | 'change' } | null>(null);
  protected readonly menus = computed(
    () => new Map(this.ideas().map((idea) => [idea.id, this.menuOf(idea)])),
  );

  protected said(idea: Idea, text: string): void {
    const what = this.writing()?.what;
    this.leave(idea);
    if (what === 'ask') this.asked.emit({ idea, text });
    else this.changed.emit({ idea, text });
  }

  protected answer(said: Answered): void {
    this.answered.emit(said);
    this.toMenu(said.idea);
  }

  protected leave(idea: Idea): void {
    this.writing.set(null);
    this.toMenu(idea);
  }

  /** The line is gone: whoever wrote there is back at the note. */
  private toMenu({ id }: Idea): void {
    focusThen(`#idea-${id} .note-menu`, this.injector);
  }

  /** The note is gone: whoever took it down writes the next. */
  private takeDown(idea: Idea): void {
    this.takenDown.emit(idea);
    focusThen('#new-idea', this.injector);
  }

  private menuOf(idea: Idea): MenuItem[] {
    const say = (key: string) => this.transloco.translate<string>(`board.idea.${key}`);
    const write = (what: 'ask' | 'change') => () => this.writing.set({ id: idea.id, what });
    return [
      ...(this.mayAssess()
        ? [{ text: say('toAssessment'), pick: () => this.assess.emit(idea) }]
        : []),
      { text: say('ask'), pick: write('ask') },
      { text: say('change'), pick: write('change') },
      { text: say('takeDown'), pick: () => this.takeDown(idea) },
    ];
  }
}
