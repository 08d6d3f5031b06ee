import { isDeepStrictEqual } from 'node:util';
import type { SavedReading } from '@gevinst/ingest';
import type { EntityManager } from 'typeorm';
import type { LearnedProfile } from './document/import-document';
import { SourceProfileEntity } from './source-profile.entity';

const REMEMBERED = 30;

/** What has been learned about the files of a source; versions are added, never changed. */
export const sourceProfiles = {
  /** The newest version for each kind of file (fingerprint) of the source, newest first. */
  async of(manager: EntityManager, source: string): Promise<LearnedProfile[]> {
    const rows = await manager.find(SourceProfileEntity, {
      where: { source },
      order: { version: 'DESC' },
      take: REMEMBERED * 4,
    });
    return newestOfEach(rows)
      .filter(({ profile }) => saysSomething(profile))
      .map(({ fingerprint, profile }) => ({ fingerprint, saved: profile }))
      .slice(0, REMEMBERED);
  },

  /** The newest versions of all sources; those that say nothing any more are left out. */
  async all(manager: EntityManager): Promise<SourceProfileEntity[]> {
    const rows = await manager.find(SourceProfileEntity, {
      order: { source: 'ASC', version: 'DESC' },
    });
    const sources = Map.groupBy(rows, ({ source }) => source);
    return [...sources.values()]
      .flatMap(newestOfEach)
      .filter(({ profile }) => saysSomething(profile));
  },

  /** Saves a new version when something was learned, and says which; two at once get different numbers. */
  async learn(
    manager: EntityManager,
    source: string,
    learned: LearnedProfile,
  ): Promise<number | null> {
    const rows = await held(manager, source);
    const { fingerprint, saved } = learned;
    const same = rows.find((row) => row.fingerprint === fingerprint);
    if (same && isDeepStrictEqual(same.profile, saved)) return null;
    return add(manager, rows, { source, fingerprint, profile: saved });
  },

  /** Goes back to what was remembered before `version`, unless something else has been learned since. */
  async unlearn(
    manager: EntityManager,
    source: string,
    version: number,
    undone: ReadonlySet<number>,
  ): Promise<void> {
    const rows = await held(manager, source);
    const own = rows.find((row) => row.version === version);
    if (!own) return;
    const alike = rows.filter(({ fingerprint }) => fingerprint === own.fingerprint);
    if (alike[0] !== own) return;
    const before = alike.find((row) => row.version < version && !undone.has(row.version));
    const profile = before?.profile ?? nothingOf(own.profile);
    await add(manager, rows, { source, fingerprint: own.fingerprint, profile });
  },

  /** Remembers nothing of the source any more; answers with what it did. */
  async forget(manager: EntityManager, source: string): Promise<SavedReading[]> {
    let rows = await held(manager, source);
    const known = newestOfEach(rows).filter(({ profile }) => saysSomething(profile));
    for (const { fingerprint, profile } of known) {
      await add(manager, rows, { source, fingerprint, profile: nothingOf(profile) });
      rows = await held(manager, source);
    }
    return known.map(({ profile }) => profile);
  },
};

/** All versions of the source, newest first; nobody else adds one before the transaction ends. */
async function held(manager: EntityManager, source: string): Promise<SourceProfileEntity[]> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('source_profile'), hashtext($1))`, [
    source,
  ]);
  return manager.find(SourceProfileEntity, { where: { source }, order: { version: 'DESC' } });
}

async function add(
  manager: EntityManager,
  [newest]: readonly SourceProfileEntity[],
  row: Pick<SourceProfileEntity, 'source' | 'fingerprint' | 'profile'>,
): Promise<number> {
  const version = (newest?.version ?? 0) + 1;
  await manager.save(manager.create(SourceProfileEntity, { ...row, version }));
  return version;
}

function newestOfEach(rows: readonly SourceProfileEntity[]): SourceProfileEntity[] {
  const newest = new Map<string, SourceProfileEntity>();
  for (const row of rows) if (!newest.has(row.fingerprint)) newest.set(row.fingerprint, row);
  return [...newest.values()];
}

function saysSomething({ answers, dimensions }: SavedReading): boolean {
  return Object.keys(answers).length > 0 || dimensions.length > 0;
}

function nothingOf(profile: SavedReading): SavedReading {
  return { ...profile, answers: {}, dimensions: [] };
}
