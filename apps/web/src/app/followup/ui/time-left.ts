import type { OpenAction } from '@gevinst/contract';

type Standing = OpenAction['standing'];

/** The colour of what has a day. */
export function timeColour({ kind }: Standing): 'red' | 'yellow' | 'plain' {
  if (kind === 'overdue') return 'red';
  return kind === 'soon' ? 'yellow' : 'plain';
}

/** The key of what is left of its time, or has gone since. */
export function timeWords({ kind, days }: Standing): string {
  if (kind === 'soon' && days === 0) return 'followup.actions.today';
  return `followup.actions.${kind}${days === 1 ? 'One' : ''}`;
}
