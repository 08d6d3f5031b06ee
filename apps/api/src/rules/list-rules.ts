import { Injectable } from '@nestjs/common';
import type { Light, PortfolioRule, PortfolioRules } from '@gevinst/contract';
import { RULE_SOURCES, countRules, isBraking, ruleBinding } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { StandingReader } from '../portfolio/standing.port';
import { Projects } from '../projects/projects.port';
import { rulesSentence } from '../themes/rules-sentence.port';
import { Themes } from '../themes/themes.port';

/** The rules of all plans: which are only habits, and what they brake. N3. */
@Injectable()
export class ListRules {
  constructor(
    private readonly themes: Themes,
    private readonly projects: Projects,
    private readonly standings: StandingReader,
  ) {}

  async run(ctx: TenantContext): Promise<PortfolioRules> {
    const [plans, projects, benefits, lights] = [
      await this.themes.all(ctx),
      new Map((await this.projects.list(ctx)).map((one) => [one.id, one])),
      new Map((await this.projects.benefits(ctx)).map((one) => [one.id, one.name])),
      await this.lights(ctx),
    ];
    const found = plans
      .filter(({ relevance }) => relevance.workflows !== 'notRelevant')
      .flatMap(({ projectId, contents }) =>
        contents.workflows.rules.map((rule) => ({ projectId, rule })),
      );
    const items = found.map(({ projectId, rule }): PortfolioRule => {
      const { id, text, source, topic, status, owner, brakesBenefitIds } = rule;
      const brakes = brakesBenefitIds.flatMap((benefit) => {
        const name = benefits.get(benefit);
        return name === undefined
          ? []
          : [{ id: benefit, name, light: lights.get(benefit) ?? null }];
      });
      return {
        ...{ id, projectId, text, source, topic, status, owner, brakes },
        projectName: projects.get(projectId)?.name ?? '',
        department: projects.get(projectId)?.department ?? '',
        binding: ruleBinding(source),
      };
    });
    const counts = countRules(found.map(({ rule }) => rule));
    return {
      sentence: rulesSentence(counts),
      counts,
      items: items.toSorted(byWeight),
      total: items.length,
      nextCursor: null,
    };
  }

  private async lights(ctx: TenantContext): Promise<Map<string, Light>> {
    const { allBenefits } = await this.standings.standing(ctx, {});
    return new Map(allBenefits.map(({ benefitId, light }) => [benefitId, light]));
  }
}

/** What brakes something red stands first; within that, what binds least. */
function byWeight(a: PortfolioRule, b: PortfolioRule): number {
  return (
    weightOf(b) - weightOf(a) ||
    RULE_SOURCES.indexOf(b.source) - RULE_SOURCES.indexOf(a.source) ||
    a.text.localeCompare(b.text, 'da')
  );
}

function weightOf({ status, brakes }: PortfolioRule): number {
  const ids = brakes.map(({ id }) => id);
  if (!isBraking({ source: 'habit', status, brakesBenefitIds: ids })) return 0;
  return brakes.some(({ light }) => light === 'red') ? 2 : 1;
}
