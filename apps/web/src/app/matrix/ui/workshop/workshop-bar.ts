import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Workshop, WorkshopPatch } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeptText } from '../mark/kept-text';
import { namesIn } from './start-workshop';

/** A list of names as it was, and as someone has made it. */
export interface NamesEdit {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Who leads and who is there, how far they are, and the way to a pause or the end. S10.2, S10.3, S1.7. */
@Component({
  selector: 'gv-workshop-bar',
  imports: [KeptText, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './workshop-bar.html',
})
export class WorkshopBar {
  readonly workshop = input.required<Workshop>();
  readonly answered = input.required<number>();
  readonly total = input.required<number>();
  readonly canLead = input.required<boolean>();
  /** Whether the list is being looked through, before the end. */
  readonly ending = input.required<boolean>();
  readonly changed = output<WorkshopPatch>();
  readonly named = output<NamesEdit>();
  readonly finishing = output();
  /** Whom the writer saw when they began. */
  protected seen: readonly string[] = [];
  protected readonly others = computed(() => {
    const { facilitator, participants } = this.workshop();
    return participants.filter((name) => name !== facilitator).join(', ');
  });

  protected name(text: string): void {
    this.named.emit({ from: this.seen, to: namesIn(text) });
  }
}
