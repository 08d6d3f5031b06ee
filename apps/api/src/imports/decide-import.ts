import { Injectable } from '@nestjs/common';
import type { ImportDecisions } from '@gevinst/contract';
import { writeAudits } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { assertAnswers } from './document/check-answers';
import { CLOSED_PERIOD } from './document/closed-months';
import { decisionNotes, mergedDecisions, placesOf } from './document/decisions';
import { restingPlace } from './document/resting-place';
import { assertStep } from './document/states';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import type { NewDecisions } from './imports.port';
import { ReadImport } from './run/read-import';
import { TextsBefore } from './texts-before';

/** Takes answers and corrections, and reads the file again with them. */
@Injectable()
export class DecideImport {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadImport,
    private readonly before: TextsBefore,
  ) {}

  async decide(ctx: TenantContext, id: string, taken: NewDecisions): Promise<ImportEntity> {
    const before = await this.before.of(ctx, id, placesOf(taken));
    const row = await this.database.tenant(ctx, async (manager) => {
      const held = await importRows.hold(manager, id);
      if (!held) throw new ProblemError('not_found');
      assertStep('decide', held.state);
      if (!isKept(held)) throw new ProblemError('import_state', `decide: ${held.state}`);
      assertAnswers(held, taken.answers ?? {});
      await writeAudits(manager, ctx, decisionNotes(held, taken, before));
      const { warnings } = held.document;
      const decisions = mergedDecisions(held.document.decisions, taken, warnings);
      const document = { ...held.document, decisions };
      const isRead =
        !['failed', 'refused'].includes(held.state) && held.document.touchedMonths.length > 0;
      if (isRead && isReasonOnly(taken)) {
        await importRows.patch(manager, held, await restingPlace(manager, document, 'ready'));
      } else {
        // Corrections make a duplicate a file of its own.
        const fresh = { ...document, readAs: null, refusal: null };
        const state = 'received' as const;
        await importRows.patch(manager, held, { state, document: fresh, duplicateOf: null });
      }
      return held;
    });
    if (row.state === 'received') this.reading.start(ctx, id);
    return row;
  }
}

/** The file is still there: one with civil registration numbers is not kept. */
function isKept({ state, document }: ImportEntity): boolean {
  return state !== 'refused' || document.refusal?.code !== 'cpr';
}

/** A reason changes nothing about how the file is read. */
function isReasonOnly(taken: NewDecisions): boolean {
  const {
    answers = {},
    fixes = [],
    fixAll = [],
    quarantine = [],
    release = [],
  }: Partial<ImportDecisions> = taken;
  const lists = fixes.length + fixAll.length + quarantine.length + release.length;
  return lists === 0 && Object.keys(answers).every((question) => question === CLOSED_PERIOD);
}
