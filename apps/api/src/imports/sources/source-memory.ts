import { Injectable } from '@nestjs/common';
import type { SourceList, SourceMemory } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import { Projects } from '../../projects/projects.port';
import { sourceProfiles } from '../source-profile.repository';
import type { SourceProfileEntity } from '../source-profile.entity';

/** What is remembered of each source, and the way to forget it. */
@Injectable()
export class SourcesMemory {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
  ) {}

  async list(ctx: TenantContext): Promise<SourceList> {
    const indicators = await this.projects.indicators(ctx);
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    const profiles = await this.database.tenant(ctx, (m) => sourceProfiles.all(m));
    const sources = Map.groupBy(profiles, ({ source }) => source);
    const items = [...sources].map(([source, rows]) => memoryOf(source, rows, names));
    return { items, total: items.length, nextCursor: null };
  }

  /** The next file of the source is asked about as if it were the first. */
  forget(ctx: TenantContext, source: string): Promise<void> {
    return this.database.tenant(ctx, async (manager) => {
      const forgotten = await sourceProfiles.forget(manager, source);
      if (forgotten.length === 0) throw new ProblemError('not_found');
      const answers = forgotten.flatMap((one) => Object.entries(one.answers));
      const before = answers.map(([id, answer]) => `${id} = ${answer}`).join('\n');
      await writeAudit(manager, ctx, { action: 'source.forgotten', subject: source, before });
    });
  }
}

function memoryOf(
  source: string,
  rows: readonly SourceProfileEntity[],
  names: ReadonlyMap<string, string>,
): SourceMemory {
  const answers = new Map<string, string>();
  for (const { profile } of rows) {
    for (const [id, answer] of Object.entries(profile.answers)) {
      if (!answers.has(id)) answers.set(id, answer);
    }
  }
  return {
    source,
    version: Math.max(...rows.map(({ version }) => version)),
    answers: [...answers].map(([id, answer]) => {
      const indicatorName = names.get(answer.replace(/^indicator:/, '')) ?? null;
      return { id, answer, indicatorName };
    }),
  };
}
