import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ECharts, EChartsCoreOption, ECElementEvent } from 'echarts/core';
import { NgxEchartsDirective, provideEchartsCore } from 'ngx-echarts';
import { echarts } from './echarts';

export interface ChartPick {
  readonly dataIndex: number;
  readonly name: string;
  readonly value: unknown;
}

/**
 * A drawn chart with its words (`label`) and, inside, its table twin:
 * `<gv-chart [option]="…" [label]="…"><table>…</table></gv-chart>`.
 */
@Component({
  selector: 'gv-chart',
  imports: [NgxEchartsDirective, TranslocoPipe],
  providers: [provideEchartsCore({ echarts })],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      echarts
      role="img"
      [attr.aria-label]="label()"
      [style.height.px]="height()"
      [initOpts]="sharp() ? SHARP : PLAIN"
      [options]="still()"
      [merge]="$any(null)"
      (chartInit)="drawn.set($event)"
      (chartClick)="pick.emit(pickOf($event))"
    ></div>
    <details class="twin">
      <summary>{{ 'shared.asTable' | transloco }}</summary>
      <div class="twin-rows" tabindex="0" role="region" [attr.aria-label]="label()">
        <ng-content />
      </div>
    </details>
  `,
})
export class Chart {
  readonly option = input.required<EChartsCoreOption>();
  readonly label = input.required<string>();
  readonly height = input(280);
  /** Drawn for a wall or for paper, which show more than a screen has points. */
  readonly sharp = input(false);
  readonly pick = output<ChartPick>();
  protected readonly SHARP = { devicePixelRatio: 3 };
  protected readonly PLAIN = {};
  protected readonly drawn = signal<ECharts | null>(null);
  protected readonly still = computed(() =>
    globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches
      ? { ...this.option(), animation: false }
      : this.option(),
  );

  /** The picture as PNG, on the card's own colour. */
  png(background: string): string | null {
    return (
      this.drawn()?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: background }) ?? null
    );
  }

  protected pickOf(event: ECElementEvent): ChartPick {
    return { dataIndex: event.dataIndex, name: event.name, value: event.value };
  }
}
