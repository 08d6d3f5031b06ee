import { Injectable } from '@nestjs/common';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { Database, type EntityManager } from '../../postgres/database';
import { withoutReason } from '../document/closed-months';
import type { ImportDocument } from '../document/import-document';
import { sameDryRun, withReckoned } from '../document/reckoned-document';
import { restingPlace } from '../document/resting-place';
import { assertStep } from '../document/states';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import { Reckon } from './reckon';

/** Holds a dry run against the moment it is applied in: nothing is applied that a person has not been shown. */
@Injectable()
export class FreshDryRun {
  constructor(
    private readonly database: Database,
    private readonly reckoning: Reckon,
  ) {}

  /** Passes when what was shown is what would happen; else the page gets what would, and this throws. */
  async assert(ctx: TenantContext, id: string): Promise<void> {
    const [row, position] = await this.database.tenant(ctx, async (manager) => {
      const found = await importRows.find(manager, id);
      if (!found) throw new ProblemError('not_found');
      return [found, await importRows.position(manager)] as const;
    });
    assertStep('apply', row.state);
    const { kind, document, duplicateOf } = row;
    if (duplicateOf !== null) return;
    // Projects can change without moving a figure.
    const moved = kind === 'portfolio' || document.position !== position;
    const now = moved
      ? withReckoned(document, await this.reckoning.of(ctx, id, { kind, ...document }))
      : document;
    const same = await this.database.tenant(ctx, (m) => this.store(m, id, row, now));
    if (!same) throw new ProblemError('dry_run_outdated');
  }

  private async store(
    manager: EntityManager,
    id: string,
    { document: shown }: ImportEntity,
    now: ImportDocument,
  ): Promise<boolean> {
    const held = await importRows.hold(manager, id);
    if (!held) throw new ProblemError('not_found');
    assertStep('apply', held.state);
    const rest = await restingPlace(manager, now, 'ready');
    const known = new Set(shown.closedMonths ?? []);
    const more = (rest.document.closedMonths ?? []).some((month) => !known.has(month));
    // A typed value has no dry run that anyone was shown, and closed months are asked about all the same.
    if (!more && (held.kind === 'manual' || sameDryRun(shown, rest.document))) {
      if (now !== shown) await importRows.patch(manager, held, { document: rest.document });
      return true;
    }
    // A reason was given for the months that were shown, not for others.
    const asked = more ? { ...now, decisions: withoutReason(now.decisions) } : now;
    const outdated = await restingPlace(manager, { ...asked, outdated: true }, 'ready');
    await importRows.patch(manager, held, outdated);
    return false;
  }
}
