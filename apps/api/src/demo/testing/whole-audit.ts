import type { AuditList } from '@gevinst/contract';
import type { Asks } from './asks';

/** The audit list from its newest entry to its oldest, page after page. */
export async function wholeAudit(person: Asks): Promise<AuditList['items']> {
  const items: AuditList['items'] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = (await person.get(`/api/v1/audit?limit=500${after}`)).json<AuditList>();
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}
