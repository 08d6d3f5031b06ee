import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { RuleSource } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { StatusBadge } from '../../shared/ui/status-badge';
import { ThemesClient } from '../data/themes-client';
import { sourcesOf } from './rule-sources';

/** The rules of all plans: which of them nobody has decided, and what they brake. */
@Component({
  selector: 'gv-rules-page',
  imports: [Answer, PageTop, RouterLink, StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './rules.page.html',
})
export class RulesPage {
  private readonly client = inject(ThemesClient);
  private readonly router = inject(Router);
  private readonly live = inject(LiveUpdates);
  /** Shows the rules of one source only. */
  readonly source = input<string>();
  protected readonly answer = kept({
    params: () => ({
      change: this.live.changed('theme', null)(),
      version: this.live.version(),
    }),
    loader: () => this.client.rules(),
  });
  protected readonly bindings = ['binding', 'own'] as const;
  protected readonly chosen = computed(() => RuleSource.safeParse(this.source()).data ?? null);
  protected readonly sources = computed(() => sourcesOf(this.answer.value()?.items ?? []));
  protected readonly rows = computed(() => {
    const [items, chosen] = [this.answer.value()?.items ?? [], this.chosen()];
    return chosen === null ? items : items.filter(({ source }) => source === chosen);
  });

  protected choose(source: string): void {
    const next = source === this.chosen() ? null : source;
    void this.router.navigate([], { queryParams: { source: next }, replaceUrl: true });
  }
}
