import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { RevisionSummary } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { RevisionsClient } from '../data/revisions-client';
import { Unforeseen } from '../ui/tables/unforeseen';
import { ChooseTwo } from '../ui/words/choose-two';
import { headlineOf } from '../ui/words/headline';

/** Every plan a project has had: who, when and why, and the way to what changed in each. R8. */
@Component({
  selector: 'gv-revisions-page',
  imports: [Answer, ChooseTwo, PageTop, ProjectTabs, RouterLink, TranslocoPipe, Unforeseen],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './revisions.page.html',
})
export class RevisionsPage {
  private readonly client = inject(RevisionsClient);
  private readonly live = inject(LiveUpdates);
  private readonly router = inject(Router);
  readonly id = input.required<string>();
  protected readonly answer = kept({
    params: () => {
      const change = this.live.changed('tree', this.id())();
      return { id: this.id(), change, version: this.live.version() };
    },
    loader: async ({ id }) => {
      const revisions = await this.client.revisions(id);
      const approved = revisions.filter(({ state }) => state === 'approved');
      const [first = 'draft', last = first] = [approved[0]?.id, approved.at(-1)?.id];
      const since = await this.client.compare(id, first, 'draft');
      // What nobody has approved is not what the plan has become.
      if (first === 'draft' || approved.length === revisions.length)
        return { revisions, since, plan: since, draft: null };
      if (first === last) return { revisions, since, plan: null, draft: since };
      const plan = await this.client.compare(id, first, last);
      return { revisions, since, plan, draft: await this.client.compare(id, last, 'draft') };
    },
  });
  protected readonly approved = computed(() =>
    (this.answer.value()?.revisions ?? []).filter(({ state }) => state === 'approved'),
  );
  protected readonly newestFirst = computed(() =>
    (this.answer.value()?.revisions ?? []).toSorted((a, b) => b.number - a.number),
  );
  /** The first plan and what it has become. */
  protected readonly pair = linkedSignal({
    // By the plans there are: what someone chooses stays while others write.
    source: () =>
      this.approved()
        .map(({ id }) => id)
        .join(),
    computation: () => ({ a: this.approved()[0]?.id ?? 'draft', b: 'draft' }),
  });
  protected readonly headline = computed(() => {
    const count = this.approved().length - 1;
    return { key: count < 0 ? 'none' : (['never', 'once'][count] ?? 'often'), count };
  });
  /** What the first plan has become in kroner; nothing when it is what it was, or when no other plan came after it. */
  protected readonly since = computed(() => {
    const plan = this.answer.value()?.plan ?? null;
    if (plan === null || this.approved().length === 0) return null;
    const { money } = headlineOf(plan);
    const alone = this.approved().length === 1;
    return money.key === 'same' || (money.key === 'equal' && alone) ? null : money;
  });
  /** What the draft changes in kroner of the plan in force. */
  protected readonly draft = computed(() => {
    const draft = this.answer.value()?.draft ?? null;
    const money = draft && headlineOf(draft).money;
    return money?.key === 'less' || money?.key === 'more' ? money : null;
  });
  protected readonly moment = moment;

  protected show(): void {
    const { a, b } = this.pair();
    void this.router.navigate(['/projects', this.id(), 'revisions', a, b]);
  }

  /** The approved plan before it. */
  protected before({ number: at }: RevisionSummary): string | null {
    return this.approved().findLast(({ number }) => number < at)?.id ?? null;
  }
}
