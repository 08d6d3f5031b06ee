import type { PlanContent } from '@gevinst/contract';
import { type Decimal, type Month, dec } from '@gevinst/domain';
import type { DemoProject } from './demo-project';
import { indicatorCode, scaleIn, volumeCode } from './measured-values';
import { type PlanIds, planContent } from './plan-content';
import type { SeedContext } from './seed-context';

/** What a revision of a project's plan says: the reason, and how much of the first plan is left by month. */
export interface SeedRevision {
  readonly number: number;
  readonly reason: string;
  readonly scaleOf: (month: Month) => Decimal;
}

export const FIRST_PLAN: SeedRevision = {
  number: 1,
  reason: 'Plan godkendt sammen med business casen.',
  scaleOf: () => dec(1),
};

export const laterPlan = (project: DemoProject): SeedRevision => ({
  number: 2,
  reason: project.replan?.reason ?? '',
  scaleOf: (month) => scaleIn(project, month),
});

/** Drafts and approves one revision, unless the project already has it. */
export async function seedRevision(
  context: SeedContext,
  project: DemoProject,
  revision: SeedRevision,
  at: Date,
): Promise<void> {
  const { projects } = context;
  const office = context.as('office');
  const found = (await projects.list(office)).find(({ code }) => code === project.code);
  if (found === undefined || project.from === null) return;
  const approved = (await projects.revisions(office, found.id)).filter(
    ({ state }) => state === 'approved',
  );
  if (approved.length >= revision.number) return;
  const content = await contentOf(context, project, found.id, revision.scaleOf);
  const draft = await projects.saveRevision(
    office,
    found.id,
    { reason: revision.reason, content },
    at,
  );
  await projects.approveRevision(context.as('leadership'), draft.id, at);
}

/** The plan of a project of the catalogue, with so much of the first promise in each month. */
export async function contentOf(
  context: SeedContext,
  project: DemoProject,
  projectId: string,
  scaleOf: SeedRevision['scaleOf'],
): Promise<PlanContent> {
  const ids = await planIds(context, project, projectId);
  return planContent({ project, from: project.from ?? '', ids, scaleOf });
}

async function planIds(
  context: SeedContext,
  project: DemoProject,
  projectId: string,
): Promise<PlanIds[]> {
  const office = context.as('office');
  const benefits = await context.projects.benefits(office, projectId);
  const indicators = await context.projects.indicators(office);
  const byCode = new Map(indicators.map(({ code, id }) => [code, id]));
  const need = (id: string | undefined, name: string) => {
    if (id === undefined) throw new Error(`The demo lacks ${name}`);
    return id;
  };
  return project.benefits.map((benefit, at) => {
    const own = byCode.get(indicatorCode(project, at));
    const claimed = benefit.claims && byCode.get(benefit.claims.indicator);
    const volume = byCode.get(volumeCode(project, at));
    return {
      benefitId: need(benefits.find(({ name }) => name === benefit.name)?.id, benefit.name),
      valuingIndicatorId: need(claimed ?? own, indicatorCode(project, at)),
      ...(own === undefined ? {} : { ownIndicatorId: own }),
      ...(volume === undefined ? {} : { volumeIndicatorId: volume }),
    };
  });
}
