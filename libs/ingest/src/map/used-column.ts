/** What a column is used for, in the words of the page. */
export interface UsedColumn {
  readonly role:
    'indicator' | 'period' | 'value' | 'dimension' | 'projectField' | 'periodColumn' | 'ignored';
  readonly target: string | null;
  readonly da: string;
  readonly en: string;
}
