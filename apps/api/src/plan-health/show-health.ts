import type { PlanHealth } from '@gevinst/contract';
import { planHealth } from '@gevinst/domain';
import { Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { ProjectRecord } from '../projects/projects.port';
import type { Known } from './known';
import { planFacts } from './plan-facts';
import { ReadKnown } from './read-known';

/** How plans stand on the five qualities of a good one. S2.14. */
@Injectable()
export class ShowHealth {
  constructor(private readonly known: ReadKnown) {}

  async ofProject(ctx: TenantContext, projectId: string): Promise<PlanHealth> {
    const known = await this.known.run(ctx);
    const project = known.attention.projects.find(({ id }) => id === projectId);
    if (project === undefined) {
      throw new ProblemError('not_found', {
        da: 'Projektet findes ikke',
        en: 'The project does not exist',
      });
    }
    return healthOf(known, project);
  }

  /** Of every project that stands, those with most to mend first. */
  async all(ctx: TenantContext): Promise<PlanHealth[]> {
    const known = await this.known.run(ctx);
    const plans = known.attention.projects.map((project) => healthOf(known, project));
    return plans.toSorted((a, b) => ailing(b) - ailing(a));
  }
}

function healthOf(known: Known, project: ProjectRecord): PlanHealth {
  const { id, name, owner, phase } = project;
  const facts = planFacts(known, project);
  return {
    ...{ projectId: id, projectName: name, owner, phase },
    rebaselines: Math.max(0, (facts.approved?.count ?? 0) - 1),
    qualities: planHealth(facts).map((one) => ({ ...one, findings: [...one.findings] })),
  };
}

const WEIGHT = { missing: 10, weak: 1, good: 0 } as const;
const ailing = ({ qualities }: PlanHealth) =>
  qualities.reduce((sum, { standing }) => sum + WEIGHT[standing], 0);
