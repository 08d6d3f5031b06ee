import path from 'node:path';
import { z } from 'zod';

/** Everything the process may be told from outside, read once. Injected by this class. */
export abstract class Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** null = start the PostgreSQL that comes with the packages. */
  readonly databaseUrl: string | null;
  readonly demo: boolean;
  /** Whether DEMO says so, rather than the address alone. */
  readonly demoAskedFor: boolean;
  /** Fixed "today" for municipalities that have none of their own; null = the clock. */
  readonly today: string | null;
  /** Address people use when it is not HOST:PORT, e.g. behind a TLS proxy. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  /** Off only in tests: embedded PostgreSQL then skips fsync. */
  readonly fsync: boolean;
  /** Folder with initdb and postgres, instead of the package's own. */
  readonly postgresBin: string | null;
  readonly webDir: string;
}

const flag = (fallback: boolean) =>
  z
    .enum(['on', 'off', 'true', 'false', '1', '0'])
    .transform((text) => ['on', 'true', '1'].includes(text))
    .default(fallback);
const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: optional,
  DEMO: z.enum(['on', 'off', 'force', 'true', 'false', '1', '0']).optional(),
  TODAY: optional.pipe(z.iso.date().nullable()),
  PUBLIC_URL: optional.pipe(z.url().nullable()),
  TRUST_PROXY: flag(false),
  POSTGRES_FSYNC: flag(true),
  PG_BIN: optional,
  WEB_DIR: z.string().min(1).default('dist/apps/web/browser'),
});

/** True for addresses that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Demo accounts have published passwords: on a reachable address they need an explicit yes. */
function demoMode(host: string, wish: string | undefined): boolean {
  if (wish === 'force') return true;
  if (wish === undefined) return isLoopback(host);
  if (['off', 'false', '0'].includes(wish)) return false;
  if (isLoopback(host)) return true;
  throw new Error(
    `DEMO=${wish} would open accounts with published passwords on ${host}. Use DEMO=off, or DEMO=force if you mean it.`,
  );
}

/** Parses the environment; throws one readable error that names every wrong variable. */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: path.resolve(read.DATA_DIR),
    databaseUrl: read.DATABASE_URL,
    demo: demoMode(read.HOST, read.DEMO),
    demoAskedFor: read.DEMO !== undefined,
    today: read.TODAY,
    publicUrl: read.PUBLIC_URL,
    trustProxy: read.TRUST_PROXY,
    fsync: read.POSTGRES_FSYNC,
    postgresBin: read.PG_BIN,
    webDir: path.resolve(read.WEB_DIR),
  };
}
