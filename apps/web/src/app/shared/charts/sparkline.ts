import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

interface SparkPoint {
  /** null throughout where there is nothing to hold the actual against. */
  readonly planKr: string | null;
  readonly actualKr: string | null;
}

/** Plan and actual of the last months as two thin lines; the row beside it holds the figures. */
@Component({
  selector: 'gv-sparkline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg width="96" height="26" viewBox="0 0 96 26" role="img" [attr.aria-label]="label()">
      @if (lines(); as lines) {
        <polyline [attr.points]="lines.plan" fill="none" stroke="var(--plan)" stroke-width="1.6" />
        <path
          [attr.d]="lines.actual"
          fill="none"
          stroke="var(--actual)"
          stroke-width="1.8"
          stroke-linecap="round"
        />
      }
    </svg>
  `,
})
export class Sparkline {
  readonly points = input.required<readonly SparkPoint[]>();
  readonly label = input.required<string>();
  protected readonly lines = computed(() => sparkLines(this.points()));
}

/** Both lines on one scale; the actual line is broken where a month has no measurement. */
export function sparkLines(points: readonly SparkPoint[]): { plan: string; actual: string } | null {
  if (points.length < 2) return null;
  const plan = points.flatMap(({ planKr }) => (planKr === null ? [] : [Number(planKr)]));
  const actual = points.map((p) => (p.actualKr === null ? null : Number(p.actualKr)));
  const all = [...plan, ...actual.filter((value) => value !== null)];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const at = (value: number, index: number) =>
    `${round((index / (points.length - 1)) * 94 + 1)},${round(24 - ((value - low) / span) * 22)}`;
  const places = actual.map((value, index) => (value === null ? null : at(value, index)));
  return { plan: plan.map(at).join(' '), actual: pathOf(places) };
}

/** One stroke per unbroken run; a month that stands alone becomes a dot. */
function pathOf(places: readonly (string | null)[]): string {
  return places
    .map((place, index) => {
      if (place === null) return '';
      if (places[index - 1]) return `L${place}`;
      return places[index + 1] ? `M${place}` : `M${place}h0`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
