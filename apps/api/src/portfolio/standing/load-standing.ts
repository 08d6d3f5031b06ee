import type { PortfolioQuery } from '@gevinst/contract';
import type { BenefitRecord, OverrideRecord, ProjectRecord } from '../../projects/projects.port';
import { endOfDay } from '../../warehouse/as-of';
import type { Ask } from '../../warehouse/warehouse.port';
import { timeParams, type FigureTime } from '../figure-time';
import { BENEFIT_TOTALS } from '../queries/benefit-totals.query';
import { INDICATOR_READINGS } from '../queries/indicator-readings.query';
import { judgeBenefit, type JudgedBenefit } from './judge-benefit';
import { judgeProject, type JudgedProject } from './judge-project';

/** What PostgreSQL says about the projects, beside the figures. */
export interface StandingFacts {
  readonly projects: readonly ProjectRecord[];
  readonly benefits: readonly BenefitRecord[];
  readonly overrides: readonly OverrideRecord[];
  readonly today: string;
}

/** The municipality's projects as judged at one time, filtered as asked. */
export interface Standing {
  readonly time: FigureTime;
  readonly projects: readonly JudgedProject[];
  /** Before the filters: benefits of all projects, for overlaps. */
  readonly allBenefits: readonly JudgedBenefit[];
  readonly names: ReadonlyMap<string, string>;
}

export type StandingFilter = Omit<PortfolioQuery, 'asOf' | 'from' | 'to'>;

/** Asks the warehouse for the sums and judges them; the same for pages, files and dry runs. */
export async function loadStanding(
  ask: Ask,
  time: FigureTime,
  facts: StandingFacts,
  filter: StandingFilter = {},
): Promise<Standing> {
  const allBenefits = await loadBenefits(ask, time);
  const byProject = Map.groupBy(allBenefits, (benefit) => benefit.projectId);
  const overrides = overridesAt(facts.overrides, time);
  const projects = facts.projects
    // A project without anything in the ledger was not known to the figures on an earlier day.
    .filter(({ id }) => time.asOf === null || byProject.has(id))
    .filter((project) => matchesProject(project, filter))
    .map((project) => {
      const benefits = (byProject.get(project.id) ?? []).filter((one) => inClass(one, filter));
      const override = overrides.get(project.id) ?? null;
      return judgeProject(project, benefits, override, time.asOf ?? facts.today);
    })
    .filter(({ benefits, light }) => {
      if (filter.valueClass !== undefined && benefits.length === 0) return false;
      return filter.light === undefined || light.light === filter.light;
    });
  const names = new Map(facts.benefits.map(({ id, name }) => [id, name]));
  return { time, projects, allBenefits, names };
}

async function loadBenefits(ask: Ask, time: FigureTime): Promise<JudgedBenefit[]> {
  const { seq, to, due_at, from } = timeParams(time);
  const totals = await ask(BENEFIT_TOTALS, { seq, to, due_at, from });
  const readings = await ask(INDICATOR_READINGS, { seq, to, due_at });
  const byBenefit = Map.groupBy(readings, (reading) => reading.benefit_id);
  return totals.map((row) => judgeBenefit(row, byBenefit.get(row.benefit_id) ?? []));
}

/** The overrides that stood at the end of the as-of day, those that have been ended since among them. */
function overridesAt(all: readonly OverrideRecord[], { asOf }: FigureTime) {
  const end = asOf === null ? null : endOfDay(asOf);
  const stood = all.filter(({ createdAt, endedAt }) => {
    if (end === null) return endedAt === null;
    return createdAt < end && (endedAt === null || endedAt >= end);
  });
  return new Map(stood.map((one) => [one.projectId, one]));
}

function inClass(benefit: JudgedBenefit, { valueClass }: StandingFilter): boolean {
  return valueClass === undefined || benefit.valueClass === valueClass;
}

function matchesProject(project: ProjectRecord, filter: StandingFilter): boolean {
  const { department, phase, projectId, q } = filter;
  if (projectId !== undefined && project.id !== projectId) return false;
  if (department !== undefined && project.department !== department) return false;
  if (phase !== undefined && project.phase !== phase) return false;
  if (q === undefined || q.trim() === '') return true;
  const words = q.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const { code, name, owner } = project;
  const hay = [code, name, owner, project.department].join(' ').toLocaleLowerCase('da');
  return words.every((word) => hay.includes(word));
}
