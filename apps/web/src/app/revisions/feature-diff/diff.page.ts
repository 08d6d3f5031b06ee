import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ExplainQuery, PlanComparison } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ExplainStore } from '../../shared/explain/explain.store';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { RevisionsClient } from '../data/revisions-client';
import { costQuery, promisedQuery, TOTAL } from '../ui/tables/amount-query';
import { type Named, NOTHING } from '../ui/tables/amount-rows';
import { AmountTable } from '../ui/tables/amount-table';
import { TargetTable } from '../ui/tables/target-table';
import { Unforeseen } from '../ui/tables/unforeseen';
import { TreeDiff } from '../ui/tree/tree-diff';
import { CellChanges } from '../ui/words/cell-changes';
import { ChooseTwo } from '../ui/words/choose-two';
import { FieldChanges } from '../ui/words/field-changes';
import { headlineOf, nameOf, type Said } from '../ui/words/headline';
import { RevisionCard } from '../ui/words/revision-card';
import { ThemeChanges } from '../ui/words/theme-changes';

type Cost = PlanComparison['costs'][number];

/** Two plans of a project beside each other: what has become of the one in the other. */
@Component({
  selector: 'gv-diff-page',
  imports: [
    AmountTable,
    Answer,
    CellChanges,
    ChooseTwo,
    FieldChanges,
    PageTop,
    ProjectTabs,
    RevisionCard,
    RouterLink,
    TargetTable,
    ThemeChanges,
    TranslocoPipe,
    TreeDiff,
    Unforeseen,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './diff.page.html',
})
export class DiffPage {
  private readonly client = inject(RevisionsClient);
  private readonly explaining = inject(ExplainStore);
  private readonly live = inject(LiveUpdates);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  readonly id = input.required<string>();
  readonly a = input.required<string>();
  readonly b = input.required<string>();
  protected readonly answer = kept({
    params: () => {
      const topics = ['tree', 'theme', 'matrix'] as const;
      const changes = topics.map((topic) => this.live.changed(topic, this.id())());
      const asked = { id: this.id(), a: this.a(), b: this.b() };
      return { ...asked, changes: [this.live.version(), ...changes] };
    },
    loader: async ({ id, a, b }) => ({
      diff: await this.client.compare(id, a, b),
      revisions: await this.client.revisions(id),
    }),
  });
  protected readonly diff = computed(() => this.answer.value()?.diff);
  protected readonly headline = computed(() => {
    const diff = this.diff();
    return diff && headlineOf(diff);
  });
  protected readonly promisedQuery = promisedQuery;
  protected readonly costQuery = costQuery;

  /** What the sentences of the headline name: both plans, and their own values. */
  protected values(diff: PlanComparison, { values }: Said) {
    const said = ({ key, values: own }: Said) => this.said(`revisions.${key}`, own);
    return { ...values, a: said(nameOf(diff.a)), b: said(nameOf(diff.b)) };
  }

  protected moneyRows({ money }: PlanComparison): Named[] {
    return money.map((one) => ({ ...one, key: one.benefitId }));
  }

  protected sumRow({ total }: PlanComparison): Named {
    return { ...total, key: TOTAL, name: this.said('revisions.total') };
  }

  protected costRows({ costs }: PlanComparison): Named[] {
    return costs.map((one, place) => {
      const kind = this.said(`shared.costKind.${one.kind}`);
      const detail = [
        ...(one.label && one.label !== kind ? [kind] : []),
        ...(one.currency === 'DKK' ? [] : [one.currency]),
        ...this.payers(one),
        ...this.prices(one),
      ].join(' · ');
      return { ...one, key: String(place), name: one.label || kind, detail };
    });
  }

  private payers({ mark, payersBefore, payersAfter }: Cost): string[] {
    const list = (some: readonly string[]) =>
      some.map((one) => this.said(`revisions.funding.${one}`)).join(', ');
    return changeOf(mark, list(payersBefore), list(payersAfter));
  }

  /** In which years’ prices a cost is, where that is said of what is new or another than before. */
  private prices({ mark, pricesBefore, pricesAfter }: Cost): string[] {
    const [before, after] = [pricesBefore.join(', '), pricesAfter.join(', ')];
    if (before === after) return [];
    return changeOf(mark, before, after).map((years) => this.said('revisions.prices', { years }));
  }

  private said(key: string, values: object = {}): string {
    return this.transloco.translate<string>(key, { ...values });
  }

  protected explain(query: ExplainQuery | null): void {
    if (query !== null) this.explaining.open(query);
  }

  protected choose({ a, b }: { a: string; b: string }): void {
    void this.router.navigate(['/projects', this.id(), 'revisions', a, b]);
  }
}

/** What is said of a line, and said before where that was something else; of what is new or gone there is only one. */
function changeOf(mark: Cost['mark'], before: string, after: string): string[] {
  if (mark === 'added' || mark === 'removed' || before === after) {
    const only = mark === 'removed' ? before : after;
    return only === '' ? [] : [only];
  }
  return [`${before || NOTHING} → ${after || NOTHING}`];
}
