import { isDeepStrictEqual } from 'node:util';
import type { ImportPart, ImportProject, PlanContent } from '@gevinst/contract';
import type { SaidProject } from '../file-portfolio';
import type { KnownModel } from '../known-model';
import { EMPTY_PLAN } from '../plan/plan-content';
import type { PlanStep } from '../plan/plan-step';
import type { Due } from '../plan/reckoning';
import { costCounts } from './cost-parts';
import { plannedKr, planParts } from './plan-parts';
import { FIELD, same, valueWords } from './words';

type What = ImportProject['counts'][number]['what'];
type Count = Omit<ImportProject['counts'][number], 'what'>;
type Thing = { readonly id: string; readonly name: string };
type Input = { readonly name: string };

/** What is always there, or filled in for everyone alike, is not told of a new thing. */
const UNTOLD = new Set(['name', 'synonyms', 'kind', 'tolerance', 'graceDays', 'audience']);
/** As people tell it: the project, why, what comes of it, how it is measured, what it costs. */
const PARTS: readonly ImportPart['what'][] = [
  'project',
  'change',
  'benefit',
  'planned',
  'indicator',
  'target',
  'cost',
  'effect',
];
const ORDER = ['change', 'benefit', 'indicator', 'target', 'cost'] as const;

/** What a file does to one project, as it is done. */
export class ProjectStory {
  private readonly parts: ImportPart[] = [];
  private readonly counts = new Map<What, Count>();
  private project: Due<Thing & { readonly code: string }, Input & { readonly code: string }>;
  private plan: Pick<ImportProject, 'plan' | 'planned'> = { plan: null, planned: null };

  constructor(
    private readonly said: SaidProject,
    private readonly model: KnownModel,
  ) {}

  own(due: ProjectStory['project']): void {
    this.project = due;
    this.tell('project', due);
  }

  /** One more thing that the project holds, whatever happens to it; `within` is the project's id. */
  thing(what: 'change' | 'benefit' | 'indicator', due: Due<Thing, Input>, within?: string): void {
    this.tell(what, due, within);
    this.count(what, fateOf(due));
  }

  /** What is done to the project's plan. */
  planned(found: PlanStep, projectId: string): void {
    if (!('content' in found)) {
      this.plan = { plan: found.step === 'kept' ? 'kept' : null, planned: null };
      if (found.step === 'none') this.unmoved();
      return;
    }
    const before = this.model.plan(projectId).approved?.current.content ?? EMPTY_PLAN;
    const after = found.content;
    const names = {
      benefit: (id: string) => this.model.benefitsOf(projectId).get(id)?.name ?? '',
      indicator: (id: string) => this.model.indicators.get(id) ?? { name: '', unit: '' },
    };
    const parts = planParts(before, after, names);
    this.parts.push(...parts);
    this.counts.set('target', targetCounts(parts, after));
    this.counts.set('cost', costCounts(before, after));
    const planned = { beforeKr: plannedKr(before), afterKr: plannedKr(after) };
    this.plan = { plan: found.step === 'approve' ? 'approved' : 'draft', planned };
  }

  end(): ImportProject {
    const { known, input } = this.project;
    const moved = this.parts.length > 0 || this.plan.planned !== null ? 'changed' : 'unchanged';
    return {
      line: this.said.line,
      projectId: known?.id ?? null,
      code: input.code,
      name: input.name,
      kind: known === null ? 'new' : moved,
      ...this.plan,
      counts: ORDER.flatMap((what) => {
        const count = this.counts.get(what);
        return count === undefined || isNothing(count) ? [] : [{ what, ...count }];
      }),
      parts: this.parts.toSorted((a, b) => PARTS.indexOf(a.what) - PARTS.indexOf(b.what)),
    };
  }

  /** The plan already has what the file says. */
  private unmoved(): void {
    const { targets, costs } = this.said;
    for (const [what, count] of [
      ['target', targets.size],
      ['cost', costs.length],
    ] as const) {
      if (count > 0) this.counts.set(what, { new: 0, changed: 0, unchanged: count });
    }
  }

  private tell(what: ImportPart['what'], due: Due<Thing, Input>, within = ''): void {
    if (!due.due) return;
    const { known, input } = due;
    const nameOf = (id: string): string => this.model.changesOf(within).get(id)?.name ?? id;
    const fields = Object.entries(input).flatMap(([field, value]: [string, unknown]) => {
      const earlier: unknown = known === null ? undefined : Reflect.get(known, field);
      if (known === null ? UNTOLD.has(field) : isDeepStrictEqual(earlier, value)) return [];
      const [before, after] = [earlier, value].map((one) => valueWords(field, one, nameOf));
      if (known === null && (after === null || value === false)) return [];
      const name = FIELD[field as keyof typeof FIELD] ?? same(field);
      return [{ name, before: before ?? null, after: after ?? null }];
    });
    const kind = known === null ? 'new' : 'changed';
    this.parts.push({ what, name: known?.name ?? input.name, kind, fields });
  }

  private count(what: What, fate: keyof Count): void {
    const before = this.counts.get(what) ?? { new: 0, changed: 0, unchanged: 0 };
    this.counts.set(what, { ...before, [fate]: before[fate] + 1 });
  }
}

const isNothing = (count: Count): boolean => Object.values(count).every((one) => one === 0);

function fateOf({ known, due }: Due<Thing, Input>): keyof Count {
  if (known === null) return 'new';
  return due ? 'changed' : 'unchanged';
}

function targetCounts(parts: readonly ImportPart[], { targets }: PlanContent): Count {
  const series = parts.filter(({ what }) => what === 'target');
  const made = series.filter(({ kind }) => kind === 'new').length;
  const changed = series.length - made;
  return { new: made, changed, unchanged: targets.length - series.length };
}
