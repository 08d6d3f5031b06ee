import { readFileSync } from 'node:fs';
import { bigFile, TENTH } from '../bench/big-file';
import { ApiClient, emailOf } from '../support/api-client';
import { makeIndicator, measurementsCsv, monthsFrom } from '../support/measurements';
import { makeDataDir, TestServer } from '../support/server';

const server = new TestServer(makeDataDir(), { DEMO: 'on' });
let office: ApiClient;
beforeAll(async () => {
  await server.start();
  office = new ApiClient(server.origin);
  await office.signIn(emailOf('kontor'));
}, 180_000);
afterAll(() => server.remove(), 60_000);

/** The process that reads files, with all of its threads. */
function workerPid(): number {
  const pid = String(server.pid);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const isWorker = (child: string) =>
    readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('import-worker');
  return Number(children.find(isWorker));
}

/** Large enough for two threads, with a line in every thousand that cannot be loaded. */
async function largeText(): Promise<string> {
  const codes = Array.from({ length: 50 }, (_, n) => `STOR${String(n)}`);
  for (const code of codes) await makeIndicator(office, code);
  const text = measurementsCsv(codes, monthsFrom('1900-01', 1200), (code, month) => code + month);
  const lines = text.replaceAll(';01-', ';28-').split('\r\n');
  return lines.map((line, at) => (at % 1000 === 500 ? `${line}x` : line)).join('\r\n');
}

test('a large file whose reading is killed fails alone; the next is read whole by two threads', async () => {
  const killed = await office.uploadFile(await bigFile(TENTH, false), 'store');
  process.kill(workerPid(), 'SIGKILL');
  expect((await office.until(killed.id, ['failed', 'ready'])).state).toBe('failed');
  const sent = await office.upload(await largeText(), 'stor.csv', 'store');
  const read = await office.until(sent.id, ['ready', 'needs_decision', 'failed']);
  expect(read.state).toBe('ready');
  expect(read.counts).toMatchObject({ loaded: 59_940, rejected: 60, new: 59_940 });
  const lines = read.warnings.map(({ line }) => line);
  expect(lines.slice(0, 60)).toEqual(Array.from({ length: 60 }, (_, n) => n * 1000 + 501));
}, 120_000);
