/**
 * Reading a large Danish file, measured against DuckDB's own strict reader in the same run:
 * `npm run bench [-- --small] [--rounds N] [--no-server]`. Every reading is a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mainFile } from '../support/server';
import { root } from '../support/root';
import { bigFile, FULL, TENTH } from './big-file';
import { ServerBench } from './server-bench';

interface Reading {
  readonly rows: number;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
}

const args = process.argv.slice(2);
const size = args.includes('--small') ? TENTH : FULL;
const rounds = Number(args[args.indexOf('--rounds') + 1]) || 5;
const SMALL_UPLOADS = 15;
const { log } = console;

function readOnce(way: 'duckdb' | 'gevinst', file: string): Reading {
  const script = [path.join(root, 'tools/run-ts.mjs'), path.join(root, 'test/bench/read-once.ts')];
  const printed = execFileSync(process.execPath, [...script, way, file, String(size.indicators)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed) as Reading;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One line of the table: times and memory of a way, as ratios to the baseline of the same round. */
function line(name: string, readings: readonly Reading[], baseline: readonly Reading[]): void {
  const times = readings.map(({ milliseconds }) => milliseconds);
  const ratios = readings.map(
    (one, i) => one.milliseconds / (baseline[i]?.milliseconds ?? Number.NaN),
  );
  const cells = [
    name.padEnd(42),
    String(median(times)).padStart(7),
    `${String(Math.min(...times))}–${String(Math.max(...times))}`.padStart(15),
    median(ratios).toFixed(2).padStart(6),
    String(median(readings.map(({ cpuMilliseconds }) => cpuMilliseconds))).padStart(8),
    String(Math.max(...readings.map(({ megabytes }) => megabytes))).padStart(5),
    String(readings[0]?.rows ?? 0).padStart(9),
  ];
  log(cells.join(' '));
}

const load = (): string => os.loadavg()[0]?.toFixed(1) ?? '';
const clean = await bigFile(size, false);
const dirty = await bigFile(size, true);
log(`${String(os.availableParallelism())} cores, load ${load()} before, ${String(rounds)} rounds`);

const baseline: Reading[] = [];
const oursClean: Reading[] = [];
const oursDirty: Reading[] = [];
for (let round = 0; round < rounds; round += 1) {
  baseline.push(readOnce('duckdb', clean));
  oursClean.push(readOnce('gevinst', clean));
  oursDirty.push(readOnce('gevinst', dirty));
}
log(`${''.padEnd(42)}      ms       min–max  ratio   cpu ms    MB      rows`);
line('DuckDB strict read_csv, clean file', baseline, baseline);
line('until ready, clean file', oursClean, baseline);
line('until ready, 1 % bad rows', oursDirty, baseline);

if (!args.includes('--no-server') && existsSync(mainFile)) {
  const base = median(baseline.map(({ milliseconds }) => milliseconds));
  const against = (ms: number): string =>
    `${String(Math.round(ms)).padStart(7)} ms ${(ms / base).toFixed(2).padStart(6)}`;
  const server = await ServerBench.open(size);
  const { sentMs, readyMs, visibleMs, rejected, peakMegabytes } = await server.big(dirty);
  const small = await server.small(SMALL_UPLOADS);
  await server.close();
  log(`\nthrough the server, 1 % bad rows (${String(rejected)} rejected)`);
  log(`sent                    ${against(sentMs)}`);
  log(`ready                   ${against(readyMs)}`);
  log(`ready, from last byte   ${against(readyMs - sentMs)}`);
  log(`applied and visible     ${against(visibleMs)}`);
  log(`memory over idle        ${String(peakMegabytes).padStart(7)} MB`);
  const { fromCommit, fromAsking } = small;
  log(
    `100 rows, commit to ETag ${String(median(fromCommit)).padStart(6)} ms (median of ${String(fromCommit.length)})`,
  );
  log(`100 rows, asked to ETag  ${String(median(fromAsking)).padStart(6)} ms`);
}
log(`load ${load()} after`);
