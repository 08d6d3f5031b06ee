import type { Attention, AttentionCount } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { type AttentionFacts, ReadAttention } from './attention-facts';

/** What is late, missing or silent, project by project, whoever it belongs to. */
@Injectable()
export class ShowAttention {
  constructor(private readonly facts: ReadAttention) {}

  async ofProject(ctx: TenantContext, projectId: string): Promise<Attention> {
    const facts = await this.facts.run(ctx);
    const project = facts.projects.find(({ id }) => id === projectId);
    if (project === undefined) {
      throw new ProblemError('not_found', {
        da: 'Projektet findes ikke',
        en: 'The project does not exist',
      });
    }
    const { name: projectName, phase } = project;
    return { projectId, projectName, phase, ...itemsOf(facts, projectId) };
  }

  /** Projects with nothing late or silent are left out. */
  async counts(ctx: TenantContext): Promise<AttentionCount[]> {
    const facts = await this.facts.run(ctx);
    const rows = facts.projects.map(({ id, name, owner }) => {
      const { overdue, measurements, silent } = itemsOf(facts, id);
      return {
        ...{ projectId: id, projectName: name, owner },
        overdue: overdue.length,
        measurements: measurements.length,
        silent: silent.length,
      };
    });
    return rows.filter((row) => sum(row) > 0).sort((a, b) => sum(b) - sum(a));
  }
}

const sum = ({ overdue, measurements, silent }: AttentionCount) => overdue + measurements + silent;

function itemsOf(facts: AttentionFacts, projectId: string) {
  const isHere = (one: { readonly projectId: string | null }) => one.projectId === projectId;
  return {
    overdue: facts.actions.filter((one) => isHere(one) && one.standing.kind === 'overdue'),
    measurements: facts.measurements.filter(isHere),
    silent: facts.silent.filter(isHere),
  };
}
