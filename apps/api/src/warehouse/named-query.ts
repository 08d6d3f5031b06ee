import type { z } from 'zod';

/** Values a query may bind; lists are lists of text. */
export type QueryValue = string | number | bigint | boolean | null | readonly string[];

/** One analytical question: its text, the shape of its parameters, and the shape of a row. */
export interface NamedQuery<P extends object, R> {
  readonly name: string;
  readonly sql: string;
  readonly row: z.ZodType<R>;
  /** Only carries the type of the parameters. */
  readonly params?: P;
}

/** Whose figures are asked for. A tenant context is one. */
export interface WarehouseScope {
  readonly municipalityId: string;
}

/** Refuses a query that could read another municipality's rows: fail closed, before any SQL runs. */
export function assertScoped(query: { readonly name: string; readonly sql: string }): void {
  if (!/\$municipality\b/.test(query.sql)) {
    throw new Error(`Query '${query.name}' does not name $municipality`);
  }
}
