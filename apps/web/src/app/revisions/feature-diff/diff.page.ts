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
import type { Named } from '../ui/tables/amount-rows';
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
    const said = ({ key, values: own }: Said) =>
      this.transloco.translate<string>(`revisions.${key}`, own);
    return { ...values, a: said(nameOf(diff.a)), b: said(nameOf(diff.b)) };
  }

  protected moneyRows({ money }: PlanComparison): Named[] {
    return money.map((one) => ({ ...one, key: one.benefitId }));
  }

  protected sumRow({ total }: PlanComparison): Named {
    return { ...total, key: TOTAL, name: this.transloco.translate<string>('revisions.total') };
  }

  protected costRows({ costs }: PlanComparison): Named[] {
    return costs.map((one, place) => {
      const kind = this.transloco.translate<string>(`shared.costKind.${one.kind}`);
      const currency = one.currency === 'DKK' ? [] : [one.currency];
      const payers = this.payers(one.payersBefore, one.payersAfter);
      const prices = this.prices(one.pricesBefore, one.pricesAfter);
      const detail = [...(one.label ? [kind] : []), ...currency, ...payers, ...prices].join(' · ');
      return { ...one, key: String(place), name: one.label || kind, detail };
    });
  }

  private payers(before: readonly string[], after: readonly string[]): string[] {
    const said = (some: readonly string[]) =>
      some.map((one) => this.transloco.translate<string>(`revisions.funding.${one}`)).join(', ');
    if (String(before) === String(after)) return after.length === 0 ? [] : [said(after)];
    return [`${said(before) || '–'} → ${said(after) || '–'}`];
  }

  /** In which years’ prices a cost is, where that is another than before. */
  private prices(before: readonly number[], after: readonly number[]): string[] {
    if (String(before) === String(after)) return [];
    const [from, to] = [before, after].map((some) => some.join(', ') || '–');
    return [this.transloco.translate<string>('revisions.prices', { from, to })];
  }

  protected explain(query: ExplainQuery | null): void {
    if (query !== null) this.explaining.open(query);
  }

  protected choose({ a, b }: { a: string; b: string }): void {
    void this.router.navigate(['/projects', this.id(), 'revisions', a, b]);
  }
}
