import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ThemeProgress } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';

const LOOKS: Readonly<Record<ThemeProgress, string>> = {
  empty: 'badge-notDue',
  started: 'badge-yellow',
  done: 'badge-green',
  notRelevant: 'badge-plain',
};
const SHAPES: Readonly<Record<ThemeProgress, string>> = {
  empty: '○',
  started: '◐',
  done: '●',
  notRelevant: '–',
};

/** How far a project is with a theme, in a shape, a colour and a word. */
@Component({
  selector: 'gv-progress-badge',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span [class]="'badge ' + look()">
      <span aria-hidden="true">{{ shape() }}</span>
      {{ 'themes.progress.' + progress() | transloco }}
    </span>
  `,
})
export class ProgressBadge {
  readonly progress = input.required<ThemeProgress>();
  protected readonly look = computed(() => LOOKS[this.progress()]);
  protected readonly shape = computed(() => SHAPES[this.progress()]);
}
