import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import type { Deviation, Portfolio } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { kr, percent, unsigned } from '../../../shared/format/numbers';
import { LanguageStore } from '../../../shared/i18n/language';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { StatusBadge } from '../../../shared/ui/status-badge';

/** The three projects that need someone, and why in words; below them, money that may be counted twice. */
@Component({
  selector: 'gv-attention',
  imports: [RouterLink, StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attention.html',
})
export class Attention {
  private readonly language = inject(LanguageStore).language;
  readonly deviations = input.required<readonly Deviation[]>();
  readonly overlaps = input.required<Portfolio['overlaps']>();
  /** What a project's page is to be asked for: the dates and the plan of this page. */
  readonly view = input<Params>({});
  /** Where a project's deviation comes from. */
  readonly explain = output<string>();
  /** Who claims how much of an indicator. */
  readonly share = output<string>();
  protected readonly items = computed(() =>
    this.deviations()
      .slice(0, 3)
      .map((item) => ({ ...item, amount: kr(unsigned(item.varianceKr)) })),
  );
  protected readonly sentence = sentence;
  protected readonly shared = computed(() => {
    const list = new Intl.ListFormat(this.language(), { type: 'conjunction' });
    return this.overlaps().map((one) => ({
      id: one.indicatorId,
      indicator: one.indicatorName,
      share: percent(one.share),
      projects: list.format(one.projects),
    }));
  });
}

/** The server's reasons are clauses; on a page they end like sentences. */
export function sentence(clause: string): string {
  return clause === '' || /[.!?]$/.test(clause) ? clause : `${clause}.`;
}
