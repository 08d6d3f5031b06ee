import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A figure in a table that one can ask where it comes from. */
@Component({
  selector: 'gv-figure-button',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let open = 'shared.explain.open' | transloco;
    <button
      type="button"
      class="figure-button figure-plain"
      [attr.title]="exact() || (of() ? null : open)"
      [attr.aria-label]="of() ? said() + open : null"
      (click)="asked.emit()"
    >
      {{ text() }}
    </button>
  `,
})
export class FigureButton {
  /** The figure as it is shown. */
  readonly text = input.required<string>();
  /** What it is a figure of, for those who do not see its row; empty for a sum. */
  readonly of = input('');
  /** To the øre, where the figure is rounded. */
  readonly exact = input('');
  readonly asked = output();
  /** An amount that ends with a full stop has it already. */
  protected readonly said = computed(() => `${this.text().replace(/\.$/, '')}. ${this.of()}. `);
}
