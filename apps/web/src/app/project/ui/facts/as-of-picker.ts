import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** "What did the figures look like on that day?" */
@Component({
  selector: 'gv-as-of-picker',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="pill" [class.pill-on]="asOf() !== ''">
      {{ 'project.asOf' | transloco }}
      <input
        class="pill-date"
        type="date"
        [value]="asOf()"
        [max]="latest()"
        (change)="chosen.emit($any($event.target).value || null)"
      />
    </label>
  `,
})
export class AsOfPicker {
  readonly asOf = input.required<string>();
  readonly latest = input.required<string>();
  readonly chosen = output<string | null>();
}
