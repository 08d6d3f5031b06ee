import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ProblemFailure } from '../http/problem-failure';

/** From here on a grey shape stands for a card with lines in it, not for one line of text. */
const CARD_FROM = 90;

/** Grey shapes where the content will be; said once to a screen reader. */
@Component({
  selector: 'gv-skeleton',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      <span class="visually-hidden">{{ 'shared.loading' | transloco }}</span>
      <span
        class="skeleton"
        [class.skeleton-card]="height() >= card"
        [style.height.px]="height()"
      ></span>
    </div>
  `,
})
export class Skeleton {
  readonly height = input(120);
  protected readonly card = CARD_FROM;
}

/** What the page says better than the server: the server does not know what its reader can do. */
const KNOWN = ['offline', 'unreadable', 'unexpected', 'internal'];
/** To ask again gives the same answer. */
const FINAL = [401, 403, 404, 410];

/** What went wrong, and the way on. */
@Component({
  selector: 'gv-failure',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (failure(); as failure) {
      <div class="notice notice-error" role="alert">
        <p>{{ words() }}</p>
        @if (failure.fields.length > 0) {
          <ul>
            @for (field of failure.fields; track $index) {
              <li>
                @if (field.name) {
                  {{ 'shared.fieldName.' + field.name | transloco }}:
                }
                {{ field.message }}
              </li>
            }
          </ul>
        }
        @if (canRetry()) {
          <button type="button" class="button button-small" (click)="retry.emit()">
            {{ 'shared.tryAgain' | transloco }}
          </button>
        }
      </div>
    }
  `,
})
export class Failure {
  private readonly transloco = inject(TranslocoService);
  readonly failure = input.required<ProblemFailure | null>();
  readonly retryable = input(false);
  readonly retry = output();
  protected readonly canRetry = computed(
    () => this.retryable() && !FINAL.includes(this.failure()?.status ?? 0),
  );
  protected readonly words = computed(() => {
    const failure = this.failure();
    if (!failure) return '';
    if (failure.words !== '' && !KNOWN.includes(failure.code)) return failure.words;
    return this.transloco.translate<string>(`shared.failure.${failure.code}`);
  });
}
