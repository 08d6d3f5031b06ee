import type {
  BenefitInput,
  ChangeInput,
  IndicatorInput,
  PlanContent,
  ProjectInput,
} from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import type {
  BenefitRecord,
  ChangeRecord,
  IndicatorRecord,
  ProjectRecord,
  Projects,
} from '../../projects/projects.port';
import type { PlanLines } from '../plan-lines.port';

/** A plan of a project: approved at once when it is the first, else a draft. */
export interface PlanWrite {
  readonly content: PlanContent;
  readonly approve: boolean;
  /** Where in the file its amounts stand. */
  readonly lines: readonly PlanLines[];
}

/** Makes things, or changes the one that is known. */
export interface ModelWriter {
  project(known: ProjectRecord | null, input: ProjectInput): Promise<ProjectRecord>;
  indicator(known: IndicatorRecord | null, input: IndicatorInput): Promise<IndicatorRecord>;
  change(projectId: string, known: ChangeRecord | null, input: ChangeInput): Promise<ChangeRecord>;
  benefit(
    projectId: string,
    known: BenefitRecord | null,
    input: BenefitInput,
  ): Promise<BenefitRecord>;
  /** The revision it was written in; null where nothing is. */
  plan(projectId: string, plan: PlanWrite): Promise<string | null>;
}

/** Writes through the same port as the pages. `reason` is that of the plans; `at` back-dates everything. */
export function realWriter(
  projects: Projects,
  ctx: TenantContext,
  { reason, at }: { readonly reason: string; readonly at: Date | undefined },
): ModelWriter {
  const dated = at === undefined ? {} : { at };
  return {
    project: (known, input) =>
      known
        ? projects.updateProject(ctx, known.id, input, dated)
        : projects.createProject(ctx, input, at),
    indicator: (known, input) =>
      known
        ? projects.updateIndicator(ctx, known.id, input, dated)
        : projects.createIndicator(ctx, input, at),
    change: (projectId, known, input) =>
      known
        ? projects.updateChange(ctx, { projectId, id: known.id }, input, dated)
        : projects.createChange(ctx, projectId, input, at),
    benefit: (projectId, known, input) =>
      known
        ? projects.updateBenefit(ctx, { projectId, id: known.id }, input, dated)
        : projects.createBenefit(ctx, projectId, input, at),
    plan: async (projectId, { content, approve }) => {
      const draft = await projects.saveRevision(ctx, projectId, { reason, content }, at);
      if (approve) await projects.approveRevision(ctx, draft.id, at);
      return draft.id;
    },
  };
}
