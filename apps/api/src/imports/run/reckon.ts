import { Injectable } from '@nestjs/common';
import type { ImportCounts, ImportKind, ImportMessage } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Effects, type FileEffect } from '../../portfolio/effect.port';
import { Database } from '../../postgres/database';
import type { ImportDocument, TypedFile } from '../document/import-document';
import { ownMessage } from '../document/own-messages';
import { counted, replacedNotices } from './replaced-notices';
import { importRows } from '../import.repository';
import { PortfolioPreview } from '../portfolio/portfolio-preview';

/** A file that has been read. */
export interface ReadFile {
  readonly kind: ImportKind;
  readonly counts: ImportCounts;
  readonly typed: TypedFile | null;
}

type Parts = 'counts' | 'changes' | 'effect' | 'projectsSha' | 'touchedMonths' | 'position';

/** What applying a file would do, as things stand. */
export interface Reckoned extends Pick<ImportDocument, Parts> {
  readonly notices: ImportMessage[];
}

/** The dry run of a file of either kind. */
@Injectable()
export class Reckon {
  constructor(
    private readonly database: Database,
    private readonly effects: Effects,
    private readonly portfolio: PortfolioPreview,
  ) {}

  async of(ctx: TenantContext, id: string, file: ReadFile): Promise<Reckoned> {
    const nothing = reckonedNothing(file.counts);
    if (file.kind === 'portfolio') {
      const { counts, ...found } = await this.portfolio.of(ctx, id);
      return { ...nothing, ...found, counts: { ...file.counts, ...counts } };
    }
    if (file.typed === null || file.typed.rows === 0) return nothing;
    // Read first: what is committed meanwhile makes the dry run newer than it says, never older.
    const position = await this.database.tenant(ctx, (m) => importRows.position(m));
    const found = await this.effects.of(ctx, file.typed);
    const { changes, effect, months } = found;
    const counts = { ...file.counts, ...found.counts };
    const notices = noticesOf(found);
    return { ...nothing, counts, changes, effect, touchedMonths: months, position, notices };
  }
}

function noticesOf({ replaced, tooCoarse }: FileEffect): ImportMessage[] {
  return [
    ...replacedNotices(replaced),
    ...(tooCoarse > 0 ? [ownMessage('longer_than_measured', counted(tooCoarse))] : []),
  ];
}

/** Of a file that moves nothing, or cannot yet. */
export function reckonedNothing(counts: ImportCounts): Reckoned {
  return { counts, changes: [], effect: null, touchedMonths: [], position: null, notices: [] };
}
