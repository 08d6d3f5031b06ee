/** What stands in the field of the row whose button was pressed. */
export function typedIn(event: Event): string {
  const row = (event.target as HTMLElement).closest('tr');
  return row?.querySelector('input')?.value ?? '';
}

/** The same; a field nobody has touched means the suggestion. */
export function typedOrSuggested(
  event: Event,
  { text, suggestion }: { text: string | null; suggestion: string | null },
): string {
  const typed = typedIn(event);
  return typed === (text ?? '') ? (suggestion ?? typed) : typed;
}
