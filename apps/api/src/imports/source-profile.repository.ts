import { isDeepStrictEqual } from 'node:util';
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
    const newest = new Map<string, LearnedProfile>();
    for (const { fingerprint, profile } of rows) {
      if (!newest.has(fingerprint)) newest.set(fingerprint, { fingerprint, saved: profile });
    }
    return [...newest.values()].slice(0, REMEMBERED);
  },

  /** Saves a new version when something was learned; two at once get different numbers. */
  async learn(manager: EntityManager, source: string, learned: LearnedProfile): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtext('source_profile'), hashtext($1))`, [
      source,
    ]);
    const [known] = await manager.find(SourceProfileEntity, {
      where: { source },
      order: { version: 'DESC' },
      take: 1,
    });
    const same = await manager.findOne(SourceProfileEntity, {
      where: { source, fingerprint: learned.fingerprint },
      order: { version: 'DESC' },
    });
    if (same && isDeepStrictEqual(same.profile, learned.saved)) return;
    const version = (known?.version ?? 0) + 1;
    const { fingerprint, saved } = learned;
    const row = { source, version, fingerprint, profile: saved };
    await manager.save(manager.create(SourceProfileEntity, row));
  },
};
