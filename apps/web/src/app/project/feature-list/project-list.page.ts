import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type ExplainQuery, Light, Phase, type Totals } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ExplainStore } from '../../shared/explain/explain.store';
import { FigureButton } from '../../shared/explain/figure-button';
import { Choices } from '../../shared/form/choices';
import { MISSING, kr, krExact, unsigned } from '../../shared/format/numbers';
import { isSilent } from '../../shared/format/silent';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { StatusBadge } from '../../shared/ui/status-badge';
import { ProjectClient } from '../data/project-client';
import { FirstProject } from '../ui/start/first-project';

/** Every project by name, with a search; where a new one begins. */
@Component({
  selector: 'gv-project-list-page',
  imports: [Answer, FigureButton, FirstProject, PageTop, RouterLink, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './project-list.page.html',
})
export class ProjectListPage {
  private readonly client = inject(ProjectClient);
  private readonly router = inject(Router);
  private readonly live = inject(LiveUpdates);
  private readonly words = inject(Choices);
  private readonly explain = inject(ExplainStore);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  protected readonly session = inject(SessionStore);
  readonly q = input<string>();
  readonly phase = input<string>();
  readonly light = input<string>();
  protected readonly filtered = computed(() => Boolean(this.q() || this.phase() || this.light()));
  protected readonly phases = computed(() => this.words.of('shared.phase', Phase.options));
  protected readonly lights = computed(() => this.words.of('shared.light', Light.options));
  protected readonly projects = kept({
    params: () => ({
      q: this.q(),
      phase: this.phase(),
      light: this.light(),
      version: this.live.version(),
    }),
    loader: ({ q, phase, light }) => this.client.list({ q, phase, light, limit: 500 }),
  });
  protected readonly rows = computed(() =>
    (this.projects.value()?.items ?? [])
      .toSorted((a, b) => COLLATOR.compare(a.name, b.name))
      .map((row) => ({ ...row, ...this.said(row.totals) })),
  );
  protected readonly red = computed(
    () => this.projects.value()?.items.filter(({ light }) => light === 'red').length ?? 0,
  );
  protected readonly krExact = krExact;

  /** Where a project's figure comes from. */
  protected ask(figure: ExplainQuery['figure'], id: string): void {
    this.explain.open({ figure, scope: 'project', id });
  }

  protected choose(query: Record<string, string | null>): void {
    void this.router.navigate([], {
      queryParams: query,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  /** While nothing is due or measured there is no figure to show, rather than a zero. */
  private said(totals: Totals) {
    this.language();
    if (isSilent(totals)) return { plan: MISSING, actual: MISSING, variance: MISSING };
    const { wording, varianceKr } = totals;
    const words = this.transloco.translate<string>(`shared.wording.${wording}`);
    return {
      plan: kr(totals.planMeasuredKr),
      actual: kr(totals.actualKr),
      variance: wording === 'onPlan' ? words : `${kr(unsigned(varianceKr))} ${words}`,
    };
  }
}

/** Danish order, in which Aa stands with Å after Ø. */
const COLLATOR = new Intl.Collator('da');
