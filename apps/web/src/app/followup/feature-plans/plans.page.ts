import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PLAN_QUALITIES } from '@gevinst/domain';
import { PlanHealth, type PlanQuality, type QualityHealth, listOf } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { HealthFindings } from '../../shared/health/health-findings';
import { StandingBadge } from '../../shared/health/standing-badge';
import { ApiClient } from '../../shared/http/api-client';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { Answer } from '../../shared/ui/answer';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { FollowupTabs } from '../ui/followup-tabs';

const Plans = listOf(PlanHealth);
const FEW = 10;

/** How all plans stand on the five qualities of a good one, those with most to mend first. S2.14. */
@Component({
  selector: 'gv-plans-page',
  imports: [
    Answer,
    FollowupTabs,
    HealthFindings,
    PageTop,
    RouterLink,
    StandingBadge,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './plans.page.html',
})
export class PlansPage {
  private readonly client = inject(ApiClient);
  private readonly live = inject(LiveUpdates);
  private readonly changes = [
    this.live.version,
    this.live.changed('board', null),
    this.live.changed('theme', null),
    this.live.changed('tree', null),
  ];
  protected readonly answer = kept({
    params: () => ({ changes: this.changes.map((changed) => changed()) }),
    loader: () => this.client.get('plan-health', Plans),
  });
  private readonly narrow = narrowScreen();
  /** On a phone each plan is a card: the first few are those with most to mend. */
  protected readonly all = signal(false);
  protected readonly more = computed(
    () => this.narrow() && (this.answer.value()?.total ?? 0) > FEW,
  );
  protected readonly rows = computed(() => {
    const plans = this.answer.value()?.items ?? [];
    const shown = this.more() && !this.all() ? plans.slice(0, FEW) : plans;
    return shown.map((plan) => ({ plan, first: firstOf(plan) }));
  });
  /** How many plans are in order, quality by quality. */
  protected readonly standings = computed(() =>
    PLAN_QUALITIES.map((quality) => ({
      quality,
      good: (this.answer.value()?.items ?? []).filter(({ qualities }) =>
        qualities.some((one) => one.quality === quality && one.standing === 'good'),
      ).length,
    })),
  );
  /** What most plans lack. */
  protected readonly headline = computed(() => {
    const plans = this.answer.value()?.items ?? [];
    const all = plans.length;
    const [worst] = PLAN_QUALITIES.map((quality) => {
      return { quality, count: plans.filter((plan) => lacks(plan, quality)).length };
    }).toSorted((a, b) => b.count - a.count);
    if (all === 0 || worst === undefined) return { key: 'none', all };
    const lacking = worst.count > 0 ? worst.quality : 'well';
    if (all === 1) return { key: `only.${lacking}`, all };
    return { key: lacking === 'well' ? lacking : `lack.${lacking}`, count: worst.count, all };
  });
}

const lacks = ({ qualities }: PlanHealth, quality: PlanQuality) =>
  qualities.some((one) => one.quality === quality && one.standing === 'missing');

/** Action comes before anything else, then following it up. */
const BEGIN: readonly PlanQuality[] = ['execution', 'followUp', 'dynamic', 'visible', 'involving'];

/** The one thing to begin with: what is missing before what is weak. */
function firstOf({ qualities }: PlanHealth): QualityHealth['findings'] {
  const ordered = BEGIN.flatMap(
    (quality) => qualities.find((one) => one.quality === quality)?.findings ?? [],
  );
  const found = ordered.find(({ tone }) => tone === 'missing');
  return [found ?? ordered.find(({ tone }) => tone === 'weak') ?? []].flat();
}
