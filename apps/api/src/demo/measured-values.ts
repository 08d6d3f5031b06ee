import { type Decimal, type Month, dec, monthsBetween } from '@gevinst/domain';
import type { DemoBenefit, DemoChannel, DemoProject } from './demo-project';
import { isQuarterEnd, levelAfter, promisedImprovement } from './plan-content';
import { reached, unrest } from './story';

export const indicatorCode = (project: DemoProject, at: number) =>
  `${project.code}-${String(at + 1)}`;
export const volumeCode = (project: DemoProject, at: number) =>
  `${indicatorCode(project, at)}-antal`;

export const channelCode = ({ code }: DemoProject, channel: DemoChannel) =>
  `${code}-${channel.code}`;

export interface MeasuredValue {
  readonly code: string;
  readonly value: Decimal;
  readonly quarterly: boolean;
}

/** The part of the first plan that is still promised in a month. */
export function scaleIn(project: DemoProject, month: Month): Decimal {
  const { replan } = project;
  return replan !== undefined && month > replan.on.slice(0, 7) ? dec(replan.scale) : dec(1);
}

/** What the municipality's systems say about one project in one month. */
export function valuesOf(project: DemoProject, month: Month): MeasuredValue[] {
  const ofBenefits = project.benefits.flatMap((benefit, at) =>
    benefit.claims === undefined ? measured(project, benefit, at, month) : [],
  );
  return [...ofBenefits, ...carried(project, month)];
}

const MONTHS_OF_CHANGE = 24;

/** What the channels carry in a month: evenly on their way, with a little unrest. */
function carried(project: DemoProject, month: Month): MeasuredValue[] {
  const { from, channels = [] } = project;
  if (from === null || month < from) return [];
  const way = Math.min(1, monthsBetween(from, month) / MONTHS_OF_CHANGE);
  return channels.map((channel) => {
    const code = channelCode(project, channel);
    const level = channel.before + (channel.after - channel.before) * way;
    const value = Math.round(level * (1 + unrest(`${code}/${month}`) / 1000));
    return { code, value: dec(value), quarterly: false };
  });
}

function measured(
  project: DemoProject,
  benefit: DemoBenefit,
  at: number,
  month: Month,
): MeasuredValue[] {
  const { from } = project;
  if (from === null || month < from) return [];
  if (benefit.quarterly === true && !isQuarterEnd(month)) return [];
  const code = indicatorCode(project, at);
  const share = reached(benefit.story, code, month, monthsBetween(from, month));
  if (share === null) return [];
  const promised = promisedImprovement(benefit, from, month, scaleIn(project, month));
  const value = levelAfter(benefit, promised.times(share).dividedBy(1000));
  const quarterly = benefit.quarterly ?? false;
  const own = { code, value, quarterly };
  if (benefit.volume === undefined) return [own];
  return [own, { code: volumeCode(project, at), value: dec(benefit.volume), quarterly }];
}
