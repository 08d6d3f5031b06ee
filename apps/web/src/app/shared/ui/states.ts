import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ProblemFailure } from '../http/problem-failure';

/** Grey shapes where the content will be; said once to a screen reader. */
@Component({
  selector: 'gv-skeleton',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      <span class="visually-hidden">{{ 'shared.loading' | transloco }}</span>
      <span class="skeleton" [style.height.px]="height()"></span>
    </div>
  `,
})
export class Skeleton {
  readonly height = input(120);
}

const KNOWN = ['offline', 'unreadable', 'unexpected'];

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
        @if (retryable()) {
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
  protected readonly words = computed(() => {
    const failure = this.failure();
    if (!failure) return '';
    if (failure.words !== '' && !KNOWN.includes(failure.code)) return failure.words;
    return this.transloco.translate<string>(`shared.failure.${failure.code}`);
  });
}
