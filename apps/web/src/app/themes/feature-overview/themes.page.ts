import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PLAN_THEMES } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { momentDay } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Skeleton } from '../../shared/ui/states';
import { ThemesClient } from '../data/themes-client';
import { ProgressBadge } from '../ui/page/progress-badge';
import { themesHeadline } from './themes-headline';

/** The six themes beside each other: how far the project is, and what stands in the way. */
@Component({
  selector: 'gv-themes-page',
  imports: [
    Answer,
    PageTop,
    ProgressBadge,
    ProjectTabs,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    WordsPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  template: `
    <gv-page-top [trail]="answer.value()?.plan?.project?.name ?? ''" />
    <gv-project-tabs [id]="id()" />
    <gv-answer [of]="answer" [headline]="'themes.title' | transloco" [heights]="[]" />
    @if (answer.waiting()) {
      <div class="theme-cards">
        @for (theme of six; track theme) {
          <gv-skeleton [height]="200" />
        }
      </div>
    }
    @if (answer.value(); as it) {
      <header class="page-head">
        @if (headline(); as said) {
          <h1>
            {{ said.progress.key | transloco: said.progress.values }}
            @if (said.barriers) {
              <span class="worse">{{ said.barriers.key | transloco: said.barriers.values }}</span>
            }
          </h1>
        }
        <p>{{ (untouched() ? 'themes.leadNone' : 'themes.lead') | transloco }}</p>
      </header>
      <ul class="theme-cards">
        @for (theme of it.themes; track theme.theme) {
          <li class="card theme-card" [class.theme-card-out]="theme.relevance === 'notRelevant'">
            <div class="theme-card-head">
              <h2>
                <a [routerLink]="['/projects', id(), 'themes', theme.theme]">{{
                  'themes.' + theme.theme + '.name' | transloco
                }}</a>
              </h2>
              <gv-progress-badge [progress]="theme.progress" />
            </div>
            <p class="quiet small">{{ 'themes.' + theme.theme + '.about' | transloco }}</p>
            <p class="theme-said">{{ theme.sentence | words }}</p>
            <p class="quiet small theme-card-foot">
              @if (theme.openBarriers > 0) {
                <span class="worse">{{
                  (theme.openBarriers === 1 ? 'themes.barrierOne' : 'themes.barriers')
                    | transloco: { count: theme.openBarriers }
                }}</span>
                ·
              }
              {{
                theme.updatedBy
                  ? ('themes.updated'
                    | transloco: { by: theme.updatedBy, at: dayOf(theme.updatedAt) })
                  : ('themes.never' | transloco)
              }}
            </p>
          </li>
        }
      </ul>
      <p>
        <a routerLink="/rules">{{ 'themes.toRules' | transloco }}</a>
      </p>
    }
  `,
})
export class ThemesPage {
  private readonly client = inject(ThemesClient);
  private readonly live = inject(LiveUpdates);
  readonly id = input.required<string>();
  protected readonly answer = kept({
    params: () => ({
      id: this.id(),
      // What other plans cut counts here too.
      change: this.live.changed('theme', null)(),
      version: this.live.version(),
    }),
    loader: async ({ id }) => ({
      themes: await this.client.themes(id),
      plan: await this.client.plan(id),
    }),
  });
  protected readonly headline = computed(() => {
    const answer = this.answer.value();
    return answer === undefined ? null : themesHeadline(answer.themes);
  });
  /** There is nothing to begin with that holds anything back. */
  protected readonly untouched = computed(
    () => this.answer.value()?.themes.every(({ progress }) => progress === 'empty') ?? false,
  );
  protected readonly six = PLAN_THEMES;
  protected readonly dayOf = momentDay;
}
