import { Injectable } from '@nestjs/common';
import type { ImportChange, ImportEffect, ImportFigures } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { Projects } from '../projects/projects.port';
import { Warehouse, type Ask } from '../warehouse/warehouse.port';
import { StandingReader } from './standing-reader';
import {
  Effects,
  type FileEffect,
  type ModelChange,
  type ModelFacts,
  type TypedFile,
} from './effect.port';
import { figureTime } from './figure-time';
import { countLights } from './page/show-portfolio';
import { coverageOf, totalsOf } from './page/to-contract';
import {
  IMPORT_CHANGED,
  IMPORT_COUNTS,
  IMPORT_NEW,
  IMPORT_REPLACED,
  IMPORT_TOO_COARSE,
} from './queries/import-changes.query';
import { sumProjects } from './standing/judge-project';
import { loadStanding, type Standing } from './standing/load-standing';

const SHOWN = 200;

/** Compares the standing before and after in the warehouse's preview, which nobody else sees and which is rolled back. */
@Injectable()
export class PreviewEffects extends Effects {
  constructor(
    private readonly warehouse: Warehouse,
    private readonly standings: StandingReader,
    private readonly projects: Projects,
  ) {
    super();
  }

  override async of(ctx: TenantContext, file: TypedFile): Promise<FileEffect> {
    const [facts, indicators] = await Promise.all([
      this.standings.facts(ctx),
      this.projects.indicators(ctx),
    ]);
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    return this.warehouse.preview(ctx, file, async (ask, seq) => {
      const standingAt = (position: number) =>
        loadStanding(ask, figureTime(ctx.today, {}, position), facts);
      const before = await standingAt(seq - 1);
      const after = await standingAt(seq);
      const counted = await countsOf(ask);
      const changes = await changesOf(ask, names, counted.counts);
      return { effect: effectOf(before, after), changes, ...counted };
    });
  }

  override ofModel(ctx: TenantContext, change: ModelChange): Promise<ImportEffect> {
    return this.warehouse.previewEvents(ctx, change.events, async (ask, at) => {
      const standing = (position: number, facts: ModelFacts) =>
        loadStanding(ask, figureTime(ctx.today, {}, position), facts);
      const before = await standing(at.before, change.before);
      const after = await standing(at.after, change.after);
      const figures = { before: figuresOf(before), after: figuresOf(after) };
      return { ...effectOf(before, after), figures };
    });
  }
}

function figuresOf({ projects }: Standing): ImportFigures {
  const { planDueKr, planTotalKr } = totalsOf(sumProjects(projects).totals);
  return { projects: projects.length, planDueKr, planTotalKr, lights: countLights(projects) };
}

async function countsOf(ask: Ask): Promise<Omit<FileEffect, 'effect' | 'changes'>> {
  const rows = await ask(IMPORT_COUNTS, {});
  const counts = { new: 0, changed: 0, unchanged: 0 };
  for (const { kind, count } of rows) counts[kind] += count;
  const moved = rows.filter(({ kind }) => kind !== 'unchanged').map(({ month }) => month);
  const replaced = await ask(IMPORT_REPLACED, {});
  const [{ count: tooCoarse } = { count: 0 }] = await ask(IMPORT_TOO_COARSE, {});
  return { counts, months: [...new Set(moved)], replaced, tooCoarse };
}

/** Changed values, then new ones as far as there is room. */
async function changesOf(
  ask: Ask,
  names: ReadonlyMap<string, string>,
  counts: FileEffect['counts'],
): Promise<ImportChange[]> {
  const changed = counts.changed > 0 ? await ask(IMPORT_CHANGED, { limit: SHOWN }) : [];
  const room = counts.new > 0 ? SHOWN - changed.length : 0;
  const fresh = room > 0 ? await ask(IMPORT_NEW, { limit: room }) : [];
  return [...changed, ...fresh].map(({ indicator_id, ...change }) => ({
    ...change,
    indicatorName: names.get(indicator_id) ?? '',
  }));
}

function effectOf(before: Standing, after: Standing): ImportEffect {
  const [was, becomes] = [sumProjects(before.projects), sumProjects(after.projects)];
  return {
    actualBeforeKr: totalsOf(was.totals).actualKr,
    actualAfterKr: totalsOf(becomes.totals).actualKr,
    coverageBefore: coverageOf(was.coverage).byMoney,
    coverageAfter: coverageOf(becomes.coverage).byMoney,
    lights: changedLights(before, after),
  };
}

function changedLights(before: Standing, after: Standing): ImportEffect['lights'] {
  const known = new Map(before.allBenefits.map(({ benefitId, light }) => [benefitId, light]));
  return after.projects.flatMap(({ project, benefits }) =>
    benefits.flatMap(({ benefitId, light }) => {
      const earlier = known.get(benefitId);
      if (earlier === undefined || earlier === light) return [];
      return [
        {
          benefitId,
          benefitName: after.names.get(benefitId) ?? '',
          projectId: project.id,
          projectName: project.name,
          before: earlier,
          after: light,
        },
      ];
    }),
  );
}
