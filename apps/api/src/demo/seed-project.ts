import type { BenefitInput, IndicatorInput, ProjectInput } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import type { DemoBenefit, DemoChannel, DemoProject } from './demo-project';
import { channelCode, indicatorCode, volumeCode } from './measured-values';
import { PLAN_END, directionOf, spanOf } from './plan-content';
import type { SeedContext } from './seed-context';

const UNITS = { expense: 'kr.', cases: 'sager', minutes: 'minutter', score: 'pct.' } as const;

const projectInput = (project: DemoProject): ProjectInput => ({
  code: project.code,
  name: project.name,
  department: project.department,
  phase: project.phase,
  owner: project.owner,
  goLive: project.from === null ? null : `${project.from}-01`,
  description: project.description ?? '',
  takenInAdvanceKr:
    project.takenInAdvanceKr === undefined ? null : `${String(project.takenInAdvanceKr)}.00`,
  deliveryUrl: project.deliveryUrl ?? null,
});

const benefitInput = (
  project: DemoProject,
  benefit: DemoBenefit,
  changeIds: string[],
): BenefitInput => ({
  name: benefit.name,
  owner: project.owner,
  valueClass: benefit.valueClass,
  beneficiary: benefit.measure === 'score' ? 'citizen' : 'ownBudget',
  disbenefit: benefit.yearlyKr < 0,
  realisationFrom: project.from ?? '2027-07',
  realisationTo: PLAN_END,
  changeIds,
  description: '',
});

function indicatorInput(project: DemoProject, benefit: DemoBenefit, at: number): IndicatorInput {
  const grain = benefit.quarterly === true ? 'quarter' : 'month';
  return {
    code: indicatorCode(project, at),
    name: `${project.name}: ${benefit.name.toLocaleLowerCase('da')}`,
    synonyms: [],
    kind: 'benefit',
    unit: UNITS[benefit.measure],
    direction: directionOf(benefit),
    baseline: dec(benefit.baseline).times(spanOf(benefit)).toString(),
    baselinePeriod: project.from === null ? null : String(Number(project.from.slice(0, 4)) - 1),
    grain,
    aggregation: benefit.measure === 'minutes' || benefit.measure === 'score' ? 'mean' : 'sum',
    graceDays: 15,
    tolerance: { green: '1', yellow: '0.9' },
    responsible: project.owner,
    audience: benefit.forLeadership === true ? 'leadership' : 'board',
  };
}

const volumeInput = (project: DemoProject, benefit: DemoBenefit, at: number): IndicatorInput => ({
  ...indicatorInput(project, benefit, at),
  code: volumeCode(project, at),
  name: `${project.name}: antal sager`,
  kind: 'success',
  unit: 'sager',
  direction: 'higher',
  baseline: null,
  baselinePeriod: null,
  aggregation: 'sum',
});

const channelInput = (project: DemoProject, channel: DemoChannel): IndicatorInput => ({
  ...{ code: channelCode(project, channel), name: `${project.name}: ${channel.name}` },
  ...{ synonyms: [], kind: 'success', unit: 'henvendelser', grain: 'month' },
  baseline: String(channel.before),
  baselinePeriod: project.from === null ? null : String(Number(project.from.slice(0, 4)) - 1),
  direction: channel.after < channel.before ? 'lower' : 'higher',
  ...{ aggregation: 'sum', graceDays: 15, tolerance: { green: '1', yellow: '0.9' } },
  ...{ responsible: project.owner, audience: 'board' },
});

/** The project with its changes, benefits and indicators, whatever part of it is missing. */
export async function seedProject(
  context: SeedContext,
  project: DemoProject,
  at: Date,
): Promise<void> {
  const office = context.as('office');
  const { projects } = context;
  const known = (await projects.list(office)).find(({ code }) => code === project.code);
  const { id } =
    known ?? (await projects.createProject(context.as('office'), projectInput(project), at));
  const changeIds: string[] = [];
  const changes = await projects.changes(office, id);
  for (const name of project.changes) {
    const change =
      changes.find((one) => one.name === name) ??
      (await projects.createChange(context.as('office'), id, { name, owner: project.owner }, at));
    changeIds.push(change.id);
  }
  const benefits = await projects.benefits(office, id);
  for (const [place, benefit] of project.benefits.entries()) {
    if (benefits.some(({ name }) => name === benefit.name)) continue;
    const mine = changeIds.filter(
      (_, change) => change % project.benefits.length === place % changeIds.length,
    );
    const linked = mine.length === 0 ? changeIds.slice(0, 1) : mine;
    await projects.createBenefit(
      context.as('office'),
      id,
      benefitInput(project, benefit, linked),
      at,
    );
  }
  await seedIndicators(context, project, at);
}

async function seedIndicators(context: SeedContext, project: DemoProject, at: Date): Promise<void> {
  const office = context.as('office');
  const codes = new Set((await context.projects.indicators(office)).map(({ code }) => code));
  const wanted = project.benefits.flatMap((benefit, place) => {
    if (benefit.claims !== undefined) return [];
    const own = indicatorInput(project, benefit, place);
    return benefit.volume === undefined ? [own] : [own, volumeInput(project, benefit, place)];
  });
  const channels = (project.channels ?? []).map((channel) => channelInput(project, channel));
  for (const indicator of [...wanted, ...channels].filter(({ code }) => !codes.has(code))) {
    await context.projects.createIndicator(context.as('office'), indicator, at);
  }
}
