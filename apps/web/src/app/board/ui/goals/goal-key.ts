import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which line is which: light is the target, dark what came of it. S2.3. */
@Component({
  selector: 'gv-goal-key',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'goal-key quiet' },
  template: `
    <span class="goal-key-plan">{{ 'shared.series.target' | transloco }}</span>
    <span class="goal-key-actual">{{ 'shared.series.actual' | transloco }}</span>
  `,
})
export class GoalKey {}
