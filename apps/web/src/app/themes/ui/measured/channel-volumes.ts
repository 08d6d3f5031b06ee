import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChannelVolume } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Sparkline } from '../../../shared/charts/sparkline';
import { level } from '../../../shared/format/numbers';
import { periodName } from '../../../shared/format/periods';
import { LanguageStore } from '../../../shared/i18n/language';

/** What each channel carries, from the baseline to the latest period, with every period in a table. S3.6. */
@Component({
  selector: 'gv-channel-volumes',
  imports: [RouterLink, Sparkline, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card' },
  templateUrl: './channel-volumes.html',
})
export class ChannelVolumes {
  private readonly language = inject(LanguageStore);
  readonly volumes = input.required<readonly ChannelVolume[]>();
  protected readonly open = signal(false);
  protected readonly rows = computed(() =>
    this.volumes().map((one) => {
      const { points, baseline, grain } = one;
      const latest = points.at(-1);
      return {
        ...one,
        first: points[0]?.value ?? null,
        now: latest?.value ?? null,
        period: latest === undefined ? '' : this.period(latest.month, grain),
        line: points.map(({ value }) => ({ planKr: baseline, actualKr: value })),
        values: new Map(points.map(({ month, value }) => [month, value])),
      };
    }),
  );
  /** Every period that any channel is measured in, newest first. */
  protected readonly months = computed(() => {
    const all = this.volumes().flatMap(({ points }) => points.map(({ month }) => month));
    return [...new Set(all)].toSorted().reverse();
  });
  /** Named as the channels' own periods where all of them are alike. */
  protected readonly grain = computed(() => {
    const grains = new Set(this.volumes().map(({ grain }) => grain));
    return grains.size === 1 ? (this.volumes()[0]?.grain ?? 'month') : 'month';
  });
  protected readonly level = level;

  protected period(month: string, grain: ChannelVolume['grain']): string {
    return periodName(month, grain, this.language.language());
  }
}
