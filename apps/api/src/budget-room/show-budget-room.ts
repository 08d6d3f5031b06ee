import { Injectable } from '@nestjs/common';
import type { AccountRoom, BudgetRoom, ProjectRoom } from '@gevinst/contract';
import {
  isDecided,
  isHarvested,
  krTextFromOre,
  krTextOrNull,
  oreFromKrText,
  poolLeft,
  sumByAccount,
  sumOre,
  sumRoom,
  weakYears,
  type YearAmount,
} from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { methodSettings } from '../method/method-settings.port';
import { StandingReader, type Standing } from '../portfolio/standing.port';
import { Database } from '../postgres/database';
import { keyOf } from './account-key';
import { amounts, isKroner, ReadRoom, type RoomSource } from './read-room';
import { benefitsBehind, realisedBy } from './realised-by';
import { roomSentence } from './room-sentence';

/** The room in the budget year by year, line by line and project by project. S8.1, S8.5, S8.6. */
@Injectable()
export class ShowBudgetRoom {
  constructor(
    private readonly database: Database,
    private readonly room: ReadRoom,
    private readonly standings: StandingReader,
  ) {}

  async run(ctx: TenantContext): Promise<BudgetRoom> {
    const sources = await this.room.run(ctx);
    const standing = await this.standings.standing(ctx, {});
    const items = sources.map((source) => projectRoom(source, standing));
    const { poolKr } = await this.database.tenant(ctx, methodSettings);
    const together = sumRoom(sources.map((source) => source.years));
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
    const said = {
      effects: sources.flatMap(({ budget }) => budget.effects),
      loans: sources.flatMap(({ loans }) => loans),
    };
    return {
      ...roomSentence(items, said, { poolKr, years }),
      poolKr,
      priceLevels,
      years,
      accounts: accountsOf(sources),
      items: items.toSorted((a, b) => Number(b.freedKr) - Number(a.freedKr)),
      total: items.length,
      nextCursor: null,
    };
  }
}

function accountsOf(sources: readonly RoomSource[]): AccountRoom[] {
  const effects = sources.flatMap(({ budget }) => budget.effects);
  const sums = sumByAccount(
    effects.map((effect) => ({
      ...{ account: effect.account, inBudget: isHarvested(effect) },
      ore: oreFromKrText(effect.amountKr),
    })),
  );
  return sums.map(({ account, cutOre, inBudgetOre }) => ({
    ...{ key: keyOf(account), ...account },
    cutKr: krTextFromOre(cutOre),
    inBudgetKr: krTextFromOre(inBudgetOre),
  }));
}

function projectRoom(source: RoomSource, standing: Standing): ProjectRoom {
  const { project, budget, costs, loans, cuts, years, lent } = source;
  const total = (some: readonly YearAmount[]) => krTextFromOre(sumOre(some.map(({ ore }) => ore)));
  const realised = realisedBy(benefitsBehind(source, standing));
  return {
    projectId: project.id,
    projectName: project.name,
    department: project.department,
    funding: budget.funding,
    drawKr: total(loans),
    cutKr: total(cuts),
    decidedKr: total(amounts(budget.effects.filter(isDecided))),
    inBudgetKr: total(amounts(budget.effects.filter(isHarvested))),
    realisedKr: krTextOrNull(realised),
    freedKr: krTextFromOre(sumOre(years.map(({ freedOre }) => freedOre))),
    owesKr: krTextFromOre(years.at(-1)?.outstandingOre ?? 0n),
    unknownCosts: lent.length - loans.length,
    weakYears: weakYears(costs, cuts),
  };
}

/** The price levels of what is lent and of what falls, the earliest first. */
function levelsOf(sources: readonly RoomSource[]): number[] {
  const all = sources.flatMap(({ budget, lent }) => [...budget.effects, ...lent.filter(isKroner)]);
  return [...new Set(all.flatMap(({ priceLevelYear }) => priceLevelYear ?? []))].toSorted();
}
