import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Kept } from '../http/kept';
import { PageFailed } from './page-failed';
import { Failure, Skeleton } from './states';

/** Stands where an answer will be: grey until it is there, and the way on when it did not come. */
@Component({
  selector: 'gv-answer',
  imports: [Failure, PageFailed, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'answer' },
  template: `
    @if (headline()) {
      <gv-page-failed
        [headline]="headline()"
        [failure]="of().failure()"
        [shown]="of().value() !== undefined"
        (retry)="of().reload()"
      />
    } @else {
      <gv-failure [failure]="of().failure()" [retryable]="true" (retry)="of().reload()" />
    }
    @if (of().waiting()) {
      @if (headline()) {
        <div class="page-head wait-head">
          <h1 class="visually-hidden">{{ headline() }}</h1>
          <gv-skeleton [height]="34" />
          <gv-skeleton [height]="18" />
        </div>
      }
      @for (height of heights(); track $index) {
        <gv-skeleton [height]="height" />
      }
    }
  `,
})
export class Answer {
  readonly of = input.required<Kept<unknown>>();
  /** The headline of a page that did not come, and the place of the one to come; none where the page has one already. */
  readonly headline = input('');
  /** The shapes to come below the headline, from the top. */
  readonly heights = input<readonly number[]>([220]);
}
