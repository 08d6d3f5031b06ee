/** One measured reading in a process of its own: read-once.ts WAY FILE INDICATORS. Prints one line of JSON. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';
import type { KnownIndicator } from '@gevinst/ingest';
import { analyseAndLoad, gatherForParent, inThread } from '@gevinst/ingest/worker';
import { indicatorCode } from './big-file';

const [way = '', file = '', indicators = '0'] = process.argv.slice(2);
const scratch = path.join(tmpdir(), 'gevinst-bench', `run-${String(process.pid)}`);

const known: KnownIndicator[] = Array.from({ length: Number(indicators) }, (_, n) => ({
  id: indicatorCode(n),
  code: indicatorCode(n),
  name: `Nøgletal ${String(n)}`,
  synonyms: [],
  unit: 'stk.',
}));

/** The named baseline: DuckDB reads the clean file as strictly as it can, into a table. */
async function duckdb(): Promise<number> {
  const instance = await DuckDBInstance.create(`${scratch}.duckdb`, { threads: '2' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE t AS SELECT * FROM read_csv('${file}', delim=';', header=true, auto_detect=false,
       strict_mode=true, quote='"', escape='"', decimal_separator=',', thousands='.', dateformat='%d-%m-%Y',
       columns={'Indikator':'VARCHAR','Dato':'DATE','Enhed':'VARCHAR','Værdi':'DECIMAL(18,6)'})`,
  );
  await connection.run('CHECKPOINT');
  const counted = await connection.runAndReadAll('SELECT count(*) FROM t');
  return Number(counted.getRows()[0]?.[0]);
}

/** Ours: analysed and typed, with every check and the line of every value. */
async function gevinst(): Promise<number> {
  const { analysis, loaded } = await analyseAndLoad({
    path: file,
    indicators: known,
    kind: 'measurements',
    learned: [],
    parquetPath: `${scratch}.parquet`,
    rejectsPath: `${scratch}.rejects`,
    gather: inThread(new URL(import.meta.url)),
  });
  if (loaded === null) throw new Error(JSON.stringify(analysis.questions));
  process.stderr.write(`${String(loaded.rejectedTotal)} rejected\n`);
  return loaded.values;
}

/** Runs one way and prints what it took. */
async function measure(): Promise<void> {
  const idle = process.memoryUsage().rss;
  const before = process.cpuUsage();
  const started = performance.now();
  const rows = way === 'duckdb' ? await duckdb() : await gevinst();
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  for (const end of ['.duckdb', '.duckdb.wal', '.parquet', '.names.parquet', '.rejects'])
    rmSync(scratch + end, { force: true });
  const megabytes = Math.round((peak - idle) / 1e6);
  process.stdout.write(
    `${JSON.stringify({ way, rows, milliseconds: Math.round(milliseconds), cpuMilliseconds: Math.round((user + system) / 1000), megabytes, bytes: statSync(file).size })}\n`,
  );
  process.exit(0);
}

// The thread that gathers runs this file too.
await (isMainThread ? measure() : gatherForParent());
