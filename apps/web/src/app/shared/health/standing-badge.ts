import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { QualityStanding } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';

const SIGNS: Readonly<Record<QualityStanding, string>> = { good: '✓', weak: '▲', missing: '○' };
const LOOKS: Readonly<Record<QualityStanding, string>> = {
  good: 'badge-green',
  weak: 'badge-yellow',
  missing: 'badge-notDue',
};

/** How a plan stands on one quality, as colour, sign and word at once. */
@Component({
  selector: 'gv-standing-badge',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="badge" [class]="looks[standing()]">
      <span aria-hidden="true">{{ signs[standing()] }}</span>
      {{ 'shared.health.' + standing() | transloco }}
    </span>
  `,
})
export class StandingBadge {
  readonly standing = input.required<QualityStanding>();
  protected readonly signs = SIGNS;
  protected readonly looks = LOOKS;
}
