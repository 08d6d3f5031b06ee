import type { TenantContext } from '../../http/tenant-context';
import type {
  ApprovedPlan,
  BenefitRecord,
  ChangeRecord,
  IndicatorRecord,
  ProjectRecord,
  Projects,
  RevisionRecord,
} from '../../projects/projects.port';
import type { SaidIndicator, SaidProject } from './file-portfolio';
import { NameIndex } from './name-index';

/** What is there of a project's plan. */
export interface KnownPlan {
  readonly approved: ApprovedPlan | null;
  readonly draft: RevisionRecord | null;
}

/** The municipality's model as a file is compared with it; whoever writes puts what was written. */
export class KnownModel {
  readonly projects: NameIndex<ProjectRecord>;
  readonly indicators: NameIndex<IndicatorRecord>;
  private readonly changes = new Map<string, NameIndex<ChangeRecord>>();
  private readonly benefits = new Map<string, NameIndex<BenefitRecord>>();

  private constructor(
    parts: {
      readonly projects: readonly ProjectRecord[];
      readonly indicators: readonly IndicatorRecord[];
      readonly changes: readonly ChangeRecord[];
      readonly benefits: readonly BenefitRecord[];
    },
    private readonly plans: ReadonlyMap<string, KnownPlan>,
  ) {
    this.projects = new NameIndex(parts.projects);
    this.indicators = new NameIndex(parts.indicators);
    for (const one of parts.changes) this.changesOf(one.projectId).put(one);
    for (const one of parts.benefits) this.benefitsOf(one.projectId).put(one);
  }

  static async read(from: Projects, ctx: TenantContext): Promise<KnownModel> {
    // One after the other: applying a file reads inside its one transaction, which has one connection.
    const projects = await from.list(ctx);
    const indicators = await from.indicators(ctx);
    const changes = await from.changes(ctx);
    const benefits = await from.benefits(ctx);
    const approved = await from.approvedPlans(ctx);
    const heads = await from.revisions(ctx);
    const plans = new Map<string, KnownPlan>();
    for (const one of approved) plans.set(one.projectId, { approved: one, draft: null });
    for (const { id, projectId } of heads.filter(({ state }) => state === 'draft')) {
      const draft = await from.revision(ctx, id);
      plans.set(projectId, { approved: plans.get(projectId)?.approved ?? null, draft });
    }
    return new KnownModel({ projects, indicators, changes, benefits }, plans);
  }

  /** By code where the file has one, else by name; `several` when the name does not decide. */
  project({ code, name }: Pick<SaidProject, 'code' | 'name'>): ProjectRecord | 'several' | null {
    if (code !== null) return this.projects.coded(code);
    const alike = this.projects.named(name);
    return alike.length > 1 ? 'several' : (alike[0] ?? null);
  }

  indicator({ code, name }: Pick<SaidIndicator, 'code' | 'name'>): IndicatorRecord | null {
    return code === null ? (this.indicators.named(name)[0] ?? null) : this.indicators.coded(code);
  }

  changesOf(projectId: string): NameIndex<ChangeRecord> {
    return indexOf(this.changes, projectId);
  }

  benefitsOf(projectId: string): NameIndex<BenefitRecord> {
    return indexOf(this.benefits, projectId);
  }

  plan(projectId: string): KnownPlan {
    return this.plans.get(projectId) ?? { approved: null, draft: null };
  }
}

function indexOf<T extends { readonly id: string; readonly name: string }>(
  all: Map<string, NameIndex<T>>,
  projectId: string,
): NameIndex<T> {
  const index = all.get(projectId) ?? new NameIndex<T>();
  all.set(projectId, index);
  return index;
}
