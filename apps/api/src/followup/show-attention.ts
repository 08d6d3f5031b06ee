import type { Attention, AttentionCount } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { AlertRouting, type Routes } from './alert-routing';
import { type AttentionFacts, ReadAttention } from './attention-facts';

/** What is late, missing, falling or silent, project by project; alerts go to whom they are for. */
@Injectable()
export class ShowAttention {
  constructor(
    private readonly facts: ReadAttention,
    private readonly routing: AlertRouting,
  ) {}

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
    const routes = await this.routing.of(ctx);
    return { projectId, projectName, phase, ...itemsOf(facts, projectId, routes) };
  }

  /** Projects with nothing late or silent are left out. */
  async counts(ctx: TenantContext): Promise<AttentionCount[]> {
    const facts = await this.facts.run(ctx);
    const routes = await this.routing.of(ctx);
    const rows = facts.projects.map(({ id, name, owner }) => {
      const items = itemsOf(facts, id, routes);
      return {
        ...{ projectId: id, projectName: name, owner },
        overdue: items.overdue.length,
        lines: items.lines.length,
        unevaluated: items.unevaluated.length,
        measurements: items.measurements.length,
        falling: items.falling.length,
        silent: items.silent.length,
      };
    });
    return rows.filter((row) => sum(row) > 0).sort((a, b) => sum(b) - sum(a));
  }
}

const sum = (row: AttentionCount) =>
  row.overdue + row.lines + row.unevaluated + row.measurements + row.falling + row.silent;

function itemsOf(facts: AttentionFacts, projectId: string, { isForMe }: Routes) {
  const isHere = (one: { readonly projectId: string | null }) => one.projectId === projectId;
  return {
    overdue: facts.actions.filter((one) => isHere(one) && one.standing.kind === 'overdue'),
    lines: facts.lines.filter((one) => isHere(one) && one.standing.kind === 'overdue'),
    unevaluated: facts.unevaluated.filter(isHere),
    measurements: facts.measurements.filter((one) => isHere(one) && isForMe(one)),
    falling: facts.falling.filter((one) => isHere(one) && isForMe(one)),
    silent: facts.silent.filter(isHere),
  };
}
