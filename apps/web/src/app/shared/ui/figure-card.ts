import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** One large figure with its unit and what it is compared with. A click on it asks where it comes from. */
@Component({
  selector: 'gv-figure-card',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  template: `
    <h2 class="figure-label">{{ label() }}</h2>
    @if (value() !== null) {
      <p class="figure-value">
        @if (explainable()) {
          <button
            type="button"
            class="figure-button"
            [title]="exact() || ('shared.explain.open' | transloco)"
            [attr.aria-label]="
              label() + ': ' + value() + ' ' + unit() + '. ' + ('shared.explain.open' | transloco)
            "
            (click)="explain.emit()"
          >
            {{ value() }}
          </button>
        } @else {
          <span [title]="exact()">{{ value() }}</span>
        }
        <span class="figure-unit">{{ unit() }}</span>
      </p>
    }
    <p class="quiet small"><ng-content /></p>
  `,
})
export class FigureCard {
  readonly label = input.required<string>();
  readonly value = input<string | null>(null);
  readonly unit = input('');
  readonly exact = input('');
  readonly explainable = input(false);
  readonly explain = output();
}
