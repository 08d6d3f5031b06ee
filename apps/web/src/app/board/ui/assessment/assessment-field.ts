import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDropList } from '@angular/cdk/drag-drop';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { AssessmentInput, Idea } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { MenuItem } from '../../../shared/ui/menu';
import { FINGER } from '../finger';
import { focusThen } from '../focus-then';
import { Note } from '../ideas/note';
import { type Mixed, type Quadrant, ideasIn, quadrantsOf, scoreAt, stepped } from './score-at';

export interface Placed {
  readonly idea: Idea;
  readonly at: AssessmentInput;
}

/** Effect against resources, as four coloured fields: by hand, by finger or with the arrow keys. S2.7, S2.8. */
@Component({
  selector: 'gv-assessment-field',
  imports: [CdkDrag, CdkDropList, Note, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment-field.html',
})
export class AssessmentField {
  protected readonly FINGER = FINGER;
  private readonly transloco = inject(TranslocoService);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  readonly ideas = input.required<readonly Idea[]>();
  readonly mapping = input.required<Mixed>();
  /** Whether ideas may be assessed now: not while a meeting is still gathering them. */
  readonly mayAssess = input(true);
  readonly placed = output<Placed>();
  readonly edit = output<Idea>();
  readonly act = output<Idea>();
  readonly takenDown = output<Idea>();
  protected readonly quadrants = computed(() =>
    quadrantsOf(this.mapping()).map((quadrant) => ({
      ...quadrant,
      ideas: ideasIn(quadrant, this.ideas(), this.mapping()),
    })),
  );
  protected readonly menus = computed(
    () => new Map(this.ideas().map((idea) => [idea.id, this.menuOf(idea)])),
  );
  /** Where the keys have brought a note since the board was drawn: a key that is held down is faster than that. */
  private readonly ahead = linkedSignal<readonly Idea[], Map<string, AssessmentInput>>({
    source: this.ideas,
    computation: () => new Map(),
  });
  protected readonly lists = ['board-highfew', 'board-highmany', 'board-lowfew', 'board-lowmany'];

  protected drop(quadrant: Quadrant, event: CdkDragDrop<unknown, unknown, Idea>): void {
    const box = event.container.element.nativeElement.getBoundingClientRect();
    const x = (event.dropPoint.x - box.left) / box.width;
    const y = (event.dropPoint.y - box.top) / box.height;
    const at = scoreAt(quadrant, { x, y }, this.mapping().highFrom);
    this.placed.emit({ idea: event.item.data, at });
  }

  protected key(event: KeyboardEvent, idea: Idea): void {
    const { effect, resources } = idea;
    if (event.target !== event.currentTarget || effect === null || resources === null) return;
    const from = this.ahead().get(idea.id) ?? { effect, resources };
    const at = stepped(from, event.key);
    if (at === null) return;
    event.preventDefault();
    if (at.effect === from.effect && at.resources === from.resources) return;
    this.ahead().set(idea.id, at);
    // It goes on from where the key before has put it.
    this.placed.emit({ idea: { ...idea, ...from }, at });
    focusThen(`#place-${idea.id}`, this.injector);
    void this.announcer.announce(this.transloco.translate<string>('board.assess.at', { ...at }));
  }

  private menuOf(idea: Idea): MenuItem[] {
    const say = (key: string) => this.transloco.translate<string>(`board.idea.${key}`);
    return [
      { text: say('toAction'), pick: () => this.act.emit(idea) },
      { text: say('reassess'), pick: () => this.edit.emit(idea) },
      { text: say('takeDown'), pick: () => this.takenDown.emit(idea) },
    ];
  }
}
