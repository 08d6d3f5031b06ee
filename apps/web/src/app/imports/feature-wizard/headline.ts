import type { ImportResource } from '@gevinst/contract';
import { count as counted } from '../../shared/format/numbers';
import { isAnswered, isWhy } from '../ui/questions/answered';

/** A translation key with its figures. */
export interface Words {
  key: string;
  params: Record<string, number | string>;
}

type Told = Pick<ImportResource, 'state' | 'kind' | 'counts' | 'duplicateOf' | 'questions'>;

/** The page's first sentence: the answer to "what happened to my file?". */
export function headline(resource: Told): Words {
  const { state, counts, kind } = resource;
  if (state === 'ready' && resource.duplicateOf !== null) return words('duplicate');
  if (state === 'needs_decision')
    return words(asksWhy(resource) ? 'closed' : state, count(openQuestions(resource)));
  if (state === 'applied' && kind === 'portfolio') return words('portfolioApplied');
  if (state === 'undone' && kind === 'portfolio') return words('portfolioUndone');
  if (state === 'applied') return words('applied', count(toLoad(resource)));
  if (state === 'ready' && toLoad(resource) === 0) {
    if (counts.unchanged === 0) return words('nothingToLoad');
    return words(kind === 'portfolio' ? 'portfolioNothingNew' : 'nothingNew');
  }
  if (state === 'ready' && kind === 'portfolio') return words('portfolioReady');
  return words(state);
}

/** The second line: where every line of the file went, so that the sum can be checked. */
export function accounting(resource: Pick<ImportResource, 'counts' | 'kind' | 'state'>): Words {
  const { lines, records, dataRows, loaded, rejected, missing, rows } = resource.counts;
  const all = rows?.records ?? (lines || records);
  const outside = rows
    ? rows.header + rows.titles + rows.blank + rows.notes + rows.totals
    : Math.max(0, all - dataRows);
  const params = figures({ lines: all, loaded, rejected, missing, outside });
  if (resource.kind === 'portfolio') return { key: 'accounting.portfolio', params };
  if (rows && loaded > rows.loaded + rows.partly) return { key: 'accounting.wide', params };
  const key = missing > 0 ? 'withMissing' : 'plain';
  return { key: `accounting.${key}${resource.state === 'applied' ? 'Done' : ''}`, params };
}

/** Values that applying would write: new and changed ones. */
export function toLoad(resource: Pick<ImportResource, 'counts'>): number {
  return resource.counts.new + resource.counts.changed;
}

/** How many questions the analyst is asked. */
export function openQuestions(resource: Pick<ImportResource, 'questions'>): number {
  return resource.questions.length;
}

/** Only the reason for changing closed months is missing: the dry run is there already. */
export function asksWhy({
  state,
  questions,
}: Pick<ImportResource, 'state' | 'questions'>): boolean {
  return (
    state === 'needs_decision' &&
    questions.some(isWhy) &&
    questions.every((question) => isWhy(question) || isAnswered(question))
  );
}

function figures(counts: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, counted(value)]));
}

function count(n: number): Record<string, number> {
  return { count: n };
}

function words(name: string, params: Words['params'] = {}): Words {
  const plural = params['count'] === 1 && name !== 'closed' ? 'One' : '';
  return { key: `headline.${name}${plural}`, params };
}
