import { Injectable } from '@nestjs/common';
import type { BudgetContent, BudgetRoom, CostLine, ProjectRoom } from '@gevinst/contract';
import {
  isDecided,
  isHarvested,
  krTextFromOre,
  oreFromKrText,
  poolLeft,
  roomYears,
  sumOre,
  sumRoom,
  weakYears,
  type Ore,
  type YearAmount,
} from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { methodSettings } from '../method/method-settings.port';
import { Database } from '../postgres/database';
import { Projects, type ApprovedPlan, type ProjectRecord } from '../projects/projects.port';
import { Themes, type ProjectThemes } from '../themes/themes.port';
import { roomSentence } from './room-sentence';

interface Source {
  readonly project: ProjectRecord;
  readonly budget: BudgetContent;
  readonly costs: readonly YearAmount[];
  /** What the pool pays in kroner, and what of it has an amount. */
  readonly lent: readonly CostLine[];
  readonly loans: readonly YearAmount[];
  readonly cuts: readonly YearAmount[];
  /** How many costs the pool pays without anyone knowing what they come to in kroner. */
  readonly unknown: number;
}

/** What theme 6 of all plans frees in the budget, and what is lent by the pool and comes back. S8.1, S8.5, S8.6. */
@Injectable()
export class ShowBudgetRoom {
  constructor(
    private readonly database: Database,
    private readonly themes: Themes,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext): Promise<BudgetRoom> {
    const [projects, themes, plans] = [
      await this.projects.list(ctx),
      new Map((await this.themes.all(ctx)).map((one) => [one.projectId, one])),
      new Map((await this.projects.approvedPlans(ctx)).map((one) => [one.projectId, one])),
    ];
    const sources = projects
      .map((project) => sourceOf(project, themes.get(project.id), plans.get(project.id)))
      .filter(
        ({ loans, cuts, unknown, budget }) =>
          loans.length + cuts.length + unknown > 0 || budget.funding !== null,
      );
    const span = sources.flatMap(({ loans, cuts }) => [...loans, ...cuts].map(({ year }) => year));
    const rooms = sources.map(({ loans, cuts }) => roomYears(loans, cuts, span));
    const items = sources.map((source, at) => projectRoom(source, rooms[at] ?? []));
    const { poolKr } = await this.database.tenant(ctx, methodSettings);
    const together = sumRoom(rooms);
    const left = poolKr === null ? [] : poolLeft(oreFromKrText(poolKr), together);
    const priceLevels = levelsOf(sources);
    const years = together.map(({ year, ...ore }, at) => ({
      year,
      drawKr: krTextFromOre(ore.drawOre),
      cutKr: krTextFromOre(ore.budgetCutOre),
      repaidKr: krTextFromOre(ore.repaidOre),
      outstandingKr: krTextFromOre(ore.outstandingOre),
      freedKr: krTextFromOre(ore.freedOre),
      leftKr: left[at] === undefined ? null : krTextFromOre(left[at].ore),
    }));
    return {
      sentence: roomSentence(items, { poolKr, years, priceLevels }),
      poolKr,
      priceLevels,
      years,
      items: items.toSorted((a, b) => Number(b.freedKr) - Number(a.freedKr)),
      total: items.length,
      nextCursor: null,
    };
  }
}

const NOTHING: BudgetContent = { funding: null, effects: [], goals: [] };

const isKroner = ({ currency }: CostLine) => currency === 'DKK';
const isLent = ({ funding }: CostLine) => funding === 'investmentPool';

function sourceOf(
  project: ProjectRecord,
  themes: ProjectThemes | undefined,
  plan: ApprovedPlan | undefined,
): Source {
  const counts = themes !== undefined && themes.relevance.budget !== 'notRelevant';
  const budget = counts ? themes.contents.budget : NOTHING;
  const all = plan?.current.content.costs ?? [];
  const lent = all.filter(isLent).filter(isKroner);
  const loans = amounts(lent);
  return {
    ...{ project, budget, costs: amounts(all.filter(isKroner)), lent, loans },
    cuts: amounts(budget.effects),
    unknown: all.filter(isLent).length - loans.length,
  };
}

function projectRoom(
  { project, budget, costs, loans, cuts, unknown }: Source,
  room: ReturnType<typeof roomYears>,
): ProjectRoom {
  const total = (some: readonly YearAmount[]) => kr(some.map(({ ore }) => ore));
  const { effects } = budget;
  return {
    projectId: project.id,
    projectName: project.name,
    department: project.department,
    funding: budget.funding,
    drawKr: total(loans),
    cutKr: total(cuts),
    decidedKr: total(amounts(effects.filter(isDecided))),
    inBudgetKr: total(amounts(effects.filter(isHarvested))),
    freedKr: kr(room.map(({ freedOre }) => freedOre)),
    owesKr: krTextFromOre(room.at(-1)?.outstandingOre ?? 0n),
    unknownCosts: unknown,
    weakYears: weakYears(costs, cuts),
  };
}

/** The price levels of what is lent and of what falls, the earliest first. */
function levelsOf(sources: readonly Source[]): number[] {
  const all = sources.flatMap(({ budget, lent }) => [...budget.effects, ...lent]);
  return [...new Set(all.flatMap(({ priceLevelYear }) => priceLevelYear ?? []))].toSorted();
}

const kr = (all: readonly Ore[]) => krTextFromOre(sumOre(all));

/** An amount that nobody knows is not counted as nothing. */
const amounts = (lines: readonly { readonly year: number; readonly amountKr: string | null }[]) =>
  lines.flatMap(({ year, amountKr }): YearAmount[] =>
    amountKr === null ? [] : [{ year, ore: oreFromKrText(amountKr) }],
  );
