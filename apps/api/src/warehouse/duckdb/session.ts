import {
  BIGINT,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { z } from 'zod';
import type { QueryValue } from '../named-query';

type Values = Readonly<Record<string, QueryValue>>;

/** One connection for one unit of work. Rows come as JSON values: integers and decimals as exact text. */
export class DuckSession {
  constructor(readonly connection: DuckDBConnection) {}

  async run(sql: string, values: Values = {}): Promise<void> {
    const bound = bind(sql, values);
    await this.connection.run(sql, bound.values, bound.types);
  }

  async rows<R>(sql: string, values: Values, row: z.ZodType<R>): Promise<R[]> {
    const bound = bind(sql, values);
    const reader = await this.connection.runAndReadAll(sql, bound.values, bound.types);
    return z.array(row).parse(reader.getRowObjectsJson());
  }

  /** All or nothing: what `work` did is undone when it throws. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.connection.run('BEGIN TRANSACTION');
    try {
      const result = await work();
      await this.connection.run('COMMIT');
      return result;
    } catch (error) {
      await this.connection.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  close(): void {
    this.connection.closeSync();
  }
}

/** DuckDB refuses a value the text does not name, so only named ones are bound. */
function bind(sql: string, values: Values) {
  const bound: { values: Record<string, DuckDBValue>; types: Record<string, DuckDBType> } = {
    values: {},
    types: {},
  };
  for (const [name, value] of Object.entries(values)) {
    if (!new RegExp(`\\$${name}\\b`).test(sql)) continue;
    bound.values[name] = isList(value) ? listValue([...value]) : value;
    const type = typeOf(value);
    if (type !== null) bound.types[name] = type;
  }
  return bound;
}

function typeOf(value: QueryValue): DuckDBType | null {
  if (isList(value)) return LIST(VARCHAR);
  return typeof value === 'bigint' || typeof value === 'number' ? BIGINT : null;
}

function isList(value: QueryValue): value is readonly string[] {
  return Array.isArray(value);
}
