import {
  BIGINT,
  LIST,
  VARCHAR,
  listValue,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
  type DuckDBResultReader,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { z } from 'zod';
import type { QueryValue } from '../../named-query';

type Values = Readonly<Record<string, QueryValue>>;

/** One connection for one unit of work. Rows come as JSON values: integers and decimals as exact text. */
export class DuckSession {
  /** Every table that rows have been put into. */
  readonly filled = new Set<string>();
  private readonly plans: Map<string, DuckDBPreparedStatement> | null;

  /** `keepsPlans`: plan each text once; for much work on little data, since a plan does not follow the data's size. */
  constructor(
    readonly connection: DuckDBConnection,
    keepsPlans = false,
  ) {
    this.plans = keepsPlans ? new Map() : null;
  }

  /** Returns how many rows were changed. */
  async run(sql: string, values: Values = {}): Promise<number> {
    const bound = bind(sql, values);
    const changed = await this.change(sql, bound);
    const [, table] = INTO.exec(sql) ?? [];
    if (table !== undefined && changed > 0) this.filled.add(table);
    return changed;
  }

  async rows<R>(sql: string, values: Values, row: z.ZodType<R>): Promise<R[]> {
    const bound = bind(sql, values);
    const reader = await this.read(sql, bound);
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
    for (const plan of this.plans?.values() ?? []) plan.destroySync();
    this.connection.closeSync();
  }

  private async change(sql: string, { values, types }: Bound): Promise<number> {
    if (this.plans === null) return (await this.connection.run(sql, values, types)).rowsChanged;
    const plan = await this.planOf(this.plans, sql);
    plan.bind(values, types);
    return (await plan.run()).rowsChanged;
  }

  private async read(sql: string, { values, types }: Bound): Promise<DuckDBResultReader> {
    if (this.plans === null) return this.connection.runAndReadAll(sql, values, types);
    const plan = await this.planOf(this.plans, sql);
    plan.bind(values, types);
    return plan.runAndReadAll();
  }

  private async planOf(
    plans: Map<string, DuckDBPreparedStatement>,
    sql: string,
  ): Promise<DuckDBPreparedStatement> {
    const known = plans.get(sql) ?? (await this.connection.prepare(sql));
    plans.set(sql, known);
    return known;
  }
}

interface Bound {
  values: Record<string, DuckDBValue>;
  types: Record<string, DuckDBType>;
}

const INTO = /^\s*INSERT INTO (\w+)/;

/** DuckDB refuses a value the text does not name, so only named ones are bound. */
function bind(sql: string, values: Values): Bound {
  const bound: Bound = { values: {}, types: {} };
  const named = namesIn(sql);
  for (const [name, value] of Object.entries(values)) {
    if (!named.has(name)) continue;
    bound.values[name] = isList(value) ? listValue([...value]) : value;
    const type = typeOf(value);
    if (type !== null) bound.types[name] = type;
  }
  return bound;
}

/** The texts are constants of the code, but for a few; so are these. */
const NAMES = new Map<string, ReadonlySet<string>>();
const MOST_TEXTS = 500;

function namesIn(sql: string): ReadonlySet<string> {
  const known = NAMES.get(sql);
  if (known !== undefined) return known;
  const names = new Set(Array.from(sql.matchAll(/\$(\w+)/g), ([, name = '']) => name));
  if (NAMES.size < MOST_TEXTS) NAMES.set(sql, names);
  return names;
}

function typeOf(value: QueryValue): DuckDBType | null {
  if (isList(value)) return LIST(VARCHAR);
  return typeof value === 'bigint' || typeof value === 'number' ? BIGINT : null;
}

function isList(value: QueryValue): value is readonly string[] {
  return Array.isArray(value);
}
