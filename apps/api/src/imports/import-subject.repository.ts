import type { EntityManager } from '../postgres/database';
import { ImportSubjectEntity } from './import-subject.entity';

export type ImportSubject = Pick<
  ImportSubjectEntity,
  'kind' | 'subjectId' | 'created' | 'version' | 'lines'
>;

/** Rows of one insert; PostgreSQL takes 65,535 parameters at most. */
const BATCH = 1000;
/** Tells this lock from the others of the database. */
const LOCK = 9;

/** What portfolio files made and changed; every function works inside the caller's transaction. */
export const importSubjects = {
  /** Applying and undoing portfolio files of one municipality follow one another until the transaction ends. */
  async oneAtATime(manager: EntityManager): Promise<void> {
    await manager.query(
      `select pg_advisory_xact_lock(hashtextextended(current_municipality()::text, ${LOCK}))`,
    );
  },

  async add(
    manager: EntityManager,
    importId: string,
    subjects: readonly ImportSubject[],
  ): Promise<void> {
    for (let at = 0; at < subjects.length; at += BATCH) {
      const rows = subjects.slice(at, at + BATCH).map((one) => {
        return { ...one, importId, lines: one.lines as never };
      });
      await manager.insert(ImportSubjectEntity, rows);
    }
  },

  of(manager: EntityManager, importId: string): Promise<ImportSubject[]> {
    return manager.find(ImportSubjectEntity, { where: { importId }, order: { subjectId: 'ASC' } });
  },

  /** Other imports that changed one of these, as a person recognises them. */
  async laterFiles(
    manager: EntityManager,
    importId: string,
    subjects: readonly string[],
  ): Promise<string[]> {
    const rows = await manager.query<{ name: string }[]>(
      `select i.file_name || ' (' || i.source || ')' as name from "import" i
       where i.id <> $1 and i.state = 'applied' and exists (select 1 from import_subject s
         where s.import_id = i.id and s.subject_id = any($2::uuid[]))
       order by i.applied_at, i.id`,
      [importId, subjects],
    );
    return rows.map(({ name }) => name);
  },
};
