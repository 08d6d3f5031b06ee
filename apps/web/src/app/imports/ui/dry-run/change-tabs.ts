import type { ImportChange, ImportCounts, ImportResource } from '@gevinst/contract';

export const TABS = ['new', 'changed', 'unchanged', 'rejected'] as const;
export type Tab = (typeof TABS)[number];

/** What is worth seeing first: what the file brings, else what it could not. */
export function firstTab(counts: Pick<ImportCounts, Tab>): Tab {
  return TABS.find((tab) => tab !== 'unchanged' && counts[tab] > 0) ?? 'unchanged';
}

/** A period of a file as people say it; months come as '2026-10'. */
export function isMonth(period: string): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}

/** '1148.000000' → '1148'; every digit that means something stays. */
export function shortest(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

export function changesOf(changes: readonly ImportChange[], tab: Tab): ImportChange[] {
  return changes.filter(({ kind }) => kind === tab);
}

/** All changes of a file; none of a long one, whose first changes say nothing about the rest. */
export function everyChange({
  changes,
  counts,
}: Pick<ImportResource, 'changes' | 'counts'>): ImportChange[] {
  return changes.length === counts.new + counts.changed ? changes : [];
}
