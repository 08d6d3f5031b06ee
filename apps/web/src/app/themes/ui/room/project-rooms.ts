import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProjectRoom } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { FigureButton } from '../../../shared/explain/figure-button';
import { kr, krExact } from '../../../shared/format/numbers';
import { PROJECT_FIGURES, type ProjectColumn, type RoomAsked } from './room-figures';
import { sumOf } from './room-sums';
import { yearSpans } from './year-spans';

const hasTold = ({ funding, cutKr }: ProjectRoom) => funding !== null || Number(cutKr) !== 0;
const COLUMNS = Object.keys(PROJECT_FIGURES) as ProjectColumn[];

/** What each project gives the budget, and owes the pool; those that have only borrowed stand below. S8.1, S8.5, S8.6. */
@Component({
  selector: 'gv-project-rooms',
  imports: [FigureButton, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  templateUrl: './project-rooms.html',
})
export class ProjectRooms {
  readonly items = input.required<readonly ProjectRoom[]>();
  readonly asked = output<RoomAsked>();
  protected readonly columns = COLUMNS;
  protected readonly figures = PROJECT_FIGURES;
  /** Projects whose theme 6 says something; the others have only borrowed. */
  protected readonly told = computed(() => this.items().filter(hasTold));
  protected readonly untold = computed(() => this.items().filter((one) => !hasTold(one)));
  protected readonly lentUntold = computed(() => sumOf(this.untold(), 'drawKr'));
  protected readonly isUnknownUntold = computed(() => isUnknown(this.untold()));
  protected readonly isUnknown = computed(() => isUnknown(this.items()));
  protected readonly kr = kr;
  protected readonly exact = krExact;
  protected readonly spans = yearSpans;
  protected readonly sum = (column: ProjectColumn) => sumOf(this.items(), column);
}

const isUnknown = (items: readonly ProjectRoom[]) =>
  items.some(({ unknownCosts }) => unknownCosts > 0);
