import { Injectable } from '@nestjs/common';
import type { BudgetContent, CostLine } from '@gevinst/contract';
import { oreFromKrText, roomYears, type RoomYear, type YearAmount } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import {
  Projects,
  type ApprovedPlan,
  type ProjectRecord,
  type RevisionRecord,
} from '../projects/projects.port';
import { Themes, type ProjectThemes } from '../themes/themes.port';

/** What one project says of the budget and has lent, and its years over the span of all projects. */
export interface RoomSource {
  readonly project: ProjectRecord;
  /** Empty where theme 6 is not relevant. */
  readonly budget: BudgetContent;
  /** The plan in force; null without one. */
  readonly plan: RevisionRecord | null;
  /** Its costs that the pool pays, those too whose amount in kroner nobody knows. */
  readonly lent: readonly CostLine[];
  readonly costs: readonly YearAmount[];
  readonly loans: readonly YearAmount[];
  readonly cuts: readonly YearAmount[];
  readonly years: readonly RoomYear[];
}

/** What theme 6 of all plans frees in the budget, and what is lent by the pool and comes back. S8.1, S8.5, S8.6. */
@Injectable()
export class ReadRoom {
  constructor(
    private readonly themes: Themes,
    private readonly projects: Projects,
  ) {}

  /** Projects that say nothing of the budget and have lent nothing are left out. */
  async run(ctx: TenantContext): Promise<RoomSource[]> {
    const [projects, themes, plans] = [
      await this.projects.list(ctx),
      new Map((await this.themes.all(ctx)).map((one) => [one.projectId, one])),
      new Map((await this.projects.approvedPlans(ctx)).map((one) => [one.projectId, one])),
    ];
    const sources = projects
      .map((project) => sourceOf(project, themes.get(project.id), plans.get(project.id)))
      .filter(({ lent, cuts, budget }) => lent.length + cuts.length > 0 || budget.funding !== null);
    const span = sources.flatMap(({ loans, cuts }) => [...loans, ...cuts].map(({ year }) => year));
    return sources.map((one) => ({ ...one, years: roomYears(one.loans, one.cuts, span) }));
  }
}

const NOTHING: BudgetContent = { funding: null, effects: [], goals: [] };

/** Of other currencies nobody knows what they come to. */
export const isKroner = ({ currency }: Pick<CostLine, 'currency'>): boolean => currency === 'DKK';
const isLent = ({ funding }: CostLine) => funding === 'investmentPool';

function sourceOf(
  project: ProjectRecord,
  themes: ProjectThemes | undefined,
  plan: ApprovedPlan | undefined,
): Omit<RoomSource, 'years'> {
  const counts = themes !== undefined && themes.relevance.budget !== 'notRelevant';
  const budget = counts ? themes.contents.budget : NOTHING;
  const all = plan?.current.content.costs ?? [];
  const lent = all.filter(isLent);
  return {
    ...{ project, budget, lent, plan: plan?.current ?? null },
    costs: amounts(all.filter(isKroner)),
    loans: amounts(lent.filter(isKroner)),
    cuts: amounts(budget.effects),
  };
}

/** An amount that nobody knows is not counted as nothing. */
export const amounts = (
  lines: readonly { readonly year: number; readonly amountKr: string | null }[],
): YearAmount[] =>
  lines.flatMap(({ year, amountKr }): YearAmount[] =>
    amountKr === null ? [] : [{ year, ore: oreFromKrText(amountKr) }],
  );
