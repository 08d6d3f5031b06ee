export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid; null for a key that moves nothing. */
export function nextCell(
  { row, column }: GridPlace,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? lastRow : row, column: lastColumn },
    PageUp: { row: 0, column },
    PageDown: { row: lastRow, column },
  };
  const to = moves[key];
  if (to === undefined) return null;
  return { row: within(to.row, lastRow), column: within(to.column, lastColumn) };
}

const within = (place: number, last: number) => Math.max(0, Math.min(place, last));
