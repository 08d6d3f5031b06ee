import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PickBar, type Picked } from '../../shared/filter/pick-bar';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { StatusBadge } from '../../shared/ui/status-badge';
import { ThemesClient } from '../data/themes-client';
import { narrowed, ruleFilter, rulePicks } from './rule-picks';
import { sourcesOf } from './rule-sources';

/** The rules of all plans: which of them nobody has decided, and what they brake. */
@Component({
  selector: 'gv-rules-page',
  imports: [Answer, PageTop, PickBar, RouterLink, StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './rules.page.html',
})
export class RulesPage {
  private readonly client = inject(ThemesClient);
  private readonly router = inject(Router);
  private readonly live = inject(LiveUpdates);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  readonly department = input<string>();
  readonly source = input<string>();
  readonly status = input<string>();
  protected readonly answer = kept({
    params: () => ({
      change: this.live.changed('theme', null)(),
      version: this.live.version(),
    }),
    loader: () => this.client.rules(),
  });
  private readonly items = computed(() => this.answer.value()?.items ?? []);
  protected readonly bindings = ['binding', 'own'] as const;
  protected readonly filter = computed(() =>
    ruleFilter({ department: this.department(), source: this.source(), status: this.status() }),
  );
  protected readonly chosen = computed(() => this.filter().source);
  /** Where the rules of the chosen department and status come from. */
  protected readonly sources = computed(() =>
    sourcesOf(narrowed(this.items(), { ...this.filter(), source: '' })),
  );
  protected readonly rows = computed(() => narrowed(this.items(), this.filter()));
  protected readonly picks = computed(() => {
    this.language.language();
    return rulePicks(this.items(), this.filter(), (key) => this.transloco.translate<string>(key));
  });

  protected choose(source: string): void {
    this.narrow({ source: source === this.chosen() ? null : source });
  }

  protected narrow(picked: Picked): void {
    void this.router.navigate([], {
      queryParams: picked,
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }
}
