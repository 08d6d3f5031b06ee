import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Matrix, PlanTheme, WorkshopPlace } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeepInSight } from '../../../shared/scroll/keep-in-sight';
import { lookOf } from '../grid/cell-look';
import { LookMark } from '../grid/look-mark';

/** The six themes at one change or benefit. None outranks another. S10.1. */
@Component({
  selector: 'gv-theme-steps',
  imports: [KeepInSight, LookMark, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="theme-nav"
      role="group"
      [gvKeepInSight]="at()"
      [attr.aria-label]="'matrix.workshop.themes' | transloco"
    >
      @for (one of steps(); track one.theme) {
        <button
          type="button"
          class="pill"
          [class.pill-on]="one.theme === at().theme"
          [attr.aria-current]="one.theme === at().theme ? 'step' : null"
          [disabled]="!canLead()"
          (click)="chosen.emit({ nodeId: at().nodeId, theme: one.theme })"
        >
          <gv-look-mark [look]="one.look" />
          {{ 'themes.' + one.theme + '.short' | transloco }}
          <span class="visually-hidden"> ({{ 'matrix.legend.' + one.look | transloco }})</span>
        </button>
      }
    </div>
  `,
})
export class ThemeSteps {
  readonly matrix = input.required<Matrix>();
  readonly at = input.required<WorkshopPlace>();
  readonly canLead = input.required<boolean>();
  readonly chosen = output<WorkshopPlace>();
  protected readonly steps = computed(() => {
    const own = this.matrix().marks.filter(({ nodeId }) => nodeId === this.at().nodeId);
    return PLAN_THEMES.map((theme: PlanTheme) => {
      const mark = own.find((one) => one.theme === theme);
      return { theme, look: mark === undefined ? ('open' as const) : lookOf(mark) };
    });
  });
}
