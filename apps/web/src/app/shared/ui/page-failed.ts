import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ProblemFailure } from '../http/problem-failure';
import { Failure } from './states';

/** What went wrong with a page, and the way on; its headline too where there is nothing else to show. */
@Component({
  selector: 'gv-page-failed',
  imports: [Failure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'answer' },
  template: `
    @if (failure() && !shown()) {
      <header class="page-head">
        <h1>{{ headline() }}</h1>
      </header>
    }
    <gv-failure [failure]="failure()" [retryable]="retryable()" (retry)="retry.emit()" />
  `,
})
export class PageFailed {
  readonly headline = input.required<string>();
  readonly failure = input.required<ProblemFailure | null>();
  /** The page has a headline of its own: an earlier answer is there. */
  readonly shown = input.required<boolean>();
  readonly retryable = input(true);
  readonly retry = output();
}
