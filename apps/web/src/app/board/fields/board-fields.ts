import { CdkDropListGroup } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Answer } from '../../shared/ui/answer';
import { Skeleton } from '../../shared/ui/states';
import { ActionCard } from '../ui/actions/action-card';
import { AssessmentField } from '../ui/assessment/assessment-field';
import { CapacitySaid } from '../ui/capacity-said';
import { AlertList } from '../ui/goals/alert-list';
import { GoalCard } from '../ui/goals/goal-card';
import { GoalKey } from '../ui/goals/goal-key';
import { IdeaList } from '../ui/ideas/idea-list';
import { JoinCard } from '../ui/join/join-card';
import { BoardStore } from './board.store';
import { BoardView, FIELDS, type FieldName } from './board-view';

/** Mål, Ideer, Vurdering and Handleplan beside each other, as on the wall; one at a time on a phone. S2.1. */
@Component({
  selector: 'gv-board-fields',
  imports: [
    ActionCard,
    AlertList,
    Answer,
    AssessmentField,
    CapacitySaid,
    CdkDropListGroup,
    GoalCard,
    GoalKey,
    IdeaList,
    JoinCard,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-fields.html',
})
export class BoardFields {
  protected readonly store = inject(BoardStore);
  protected readonly view = inject(BoardView);
  /** The only one there is room for; all of them when null. */
  readonly only = input<FieldName | null>(null);
  readonly goalHeight = input(190);
  /** How much larger than on a desk it is looked at. */
  readonly size = input(1);
  protected readonly fields = FIELDS;

  protected visible(field: FieldName): boolean {
    const only = this.only();
    return only === null || only === field;
  }
}
