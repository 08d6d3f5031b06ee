import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { Drill } from './drill';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});

/** mulberry32: the same seed kills at the same moments, as far as the machine lets it. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function timedAttempt(drill: Drill, round: number): Promise<number> {
  const started = performance.now();
  const said = await drill.attempt(round);
  await drill.check(round, said);
  return performance.now() - started;
}

/** Kills while an import runs; every fourth time kills the restart too, while it catches up. */
async function killOnce(drill: Drill, round: number, atMs: number, twice: number | null) {
  const running = drill.attempt(round);
  await wait(atMs);
  await drill.server.kill();
  const said = await running;
  if (twice !== null) {
    await drill.server.spawn();
    await wait(twice);
    await drill.server.kill();
  }
  const started = performance.now();
  await drill.restart();
  const restartMs = performance.now() - started;
  const stored = await drill.check(round, said);
  return { restartMs, applied: stored === round };
}

async function main(): Promise<void> {
  const kills = Number(values.kills);
  const random = randomFrom(Number(values.seed));
  const drill = new Drill(4);
  let applied = 0;
  let slowest = 0;
  try {
    await drill.prepare();
    const whole = await timedAttempt(drill, 1);
    for (let kill = 1; kill <= kills; kill += 1) {
      const twice = kill % 4 === 0 ? random() * 2000 : null;
      const result = await killOnce(drill, kill + 1, random() * whole * 1.2, twice);
      if (result.applied) applied += 1;
      slowest = Math.max(slowest, result.restartMs);
      if (kill % 10 === 0)
        console.log(`${String(kill)} kills, ${String(applied)} imports had happened`);
    }
    const before = JSON.stringify(await drill.portfolio());
    await drill.server.stop();
    drill.forgetWarehouse();
    await drill.restart();
    await drill.storedRound();
    if (JSON.stringify(await drill.portfolio()) !== before) throw new Error('rebuild differs');
    console.log(
      `${String(kills)} kills: 0 acknowledged lost, 0 doubled, ${String(applied)} imports had happened, ` +
        `slowest restart ${(slowest / 1000).toFixed(1)} s, rebuild equal`,
    );
  } finally {
    await drill.end();
  }
}

await main();
