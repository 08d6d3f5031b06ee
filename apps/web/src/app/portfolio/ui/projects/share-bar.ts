import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Longest bar that is drawn, in share of the plan; what is above only touches the end. */
const LONGEST = 1.25;

/** Realised as a dark bar against the plan's light mark, beside the figure; nothing where there is none. */
@Component({
  selector: 'gv-share-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      @if (rate() !== null) {
        <rect x="0" y="1.5" [attr.width]="mark" height="5" class="bar-plan" />
        <rect x="0" y="1.5" [attr.width]="width()" height="5" class="bar-actual" />
        <rect [attr.x]="mark - 1" y="0" width="1.4" height="8" class="bar-mark" />
      }
    </svg>
  `,
})
export class ShareBar {
  readonly rate = input.required<string | null>();
  protected readonly mark = 100 / LONGEST;
  protected readonly width = computed(() => barWidth(this.rate()));
}

/** Percent of the drawing: plan ends at 80, nothing is drawn below zero. */
export function barWidth(rate: string | null): number {
  return rate === null ? 0 : (Math.min(LONGEST, Math.max(0, Number(rate))) * 100) / LONGEST;
}
