import { Injectable } from '@nestjs/common';
import type { ChannelVolume, Month, ThemeContents } from '@gevinst/contract';
import { dec, rateText, volumeShift, type Decimal, type VolumeShift } from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { Projects, type IndicatorRecord } from '../../projects/projects.port';
import { channelName } from '../words/channel-names';
import type { Words } from '../../model/theme/theme-names';
import { MeasuredMonths, type ValuesByMonth } from './measured-months';

type Channels = ThemeContents['channels']['channels'];

/** A channel that counts in the shift, in the month of the shift. */
export interface CountedChannel {
  readonly name: Words;
  readonly indicator: IndicatorRecord;
  readonly cheap: boolean;
  readonly unitCostKr: Decimal;
  readonly before: Decimal;
  readonly now: Decimal;
}
export interface LeftOut {
  readonly name: Words;
  readonly why: LeftOutWhy;
}
export type LeftOutWhy =
  'noVolume' | 'noBaseline' | 'noUnitCost' | 'notMeasured' | 'otherGrain' | 'sameVolume';

/** What has moved between the channels of a project, and what could not be counted. F5. */
export interface ChannelShift {
  /** The latest month in which all counted channels are measured; null when there is none. */
  readonly month: Month | null;
  readonly counted: readonly CountedChannel[];
  readonly leftOut: readonly LeftOut[];
  /** Those that hold the month back: others are measured later. */
  readonly behind: readonly Words[];
  /** null without a month, or without a dear and a cheap channel in it. */
  readonly shift: VolumeShift | null;
}

interface Candidate extends Omit<CountedChannel, 'now'> {
  readonly values: ValuesByMonth;
}

/** What the channels of theme 1 carry: read, never typed. */
@Injectable()
export class ChannelShifts {
  constructor(
    private readonly months: MeasuredMonths,
    private readonly projects: Projects,
  ) {}

  /** null where no channel says what measures it. */
  async of(ctx: TenantContext, channels: Channels): Promise<ChannelShift | null> {
    const { known, months } = await this.read(ctx, channels);
    if (known.size === 0) return null;
    const found = channels.map((one) => candidateOf(one, known, months));
    const able = found.filter(isAble);
    const own = able.filter(isFirstOfVolume);
    const grain = own[0]?.indicator.grain;
    const alike = own.filter(({ indicator }) => indicator.grain === grain);
    const others = own.filter((one) => !alike.includes(one));
    const again = able.filter((one) => !own.includes(one));
    const month = latestOfAll(alike.map(({ values }) => values));
    const counted = alike.map(({ values, ...one }) => ({
      ...{ ...one, now: (month === null ? undefined : values.get(month)) ?? dec(0) },
    }));
    return {
      month,
      counted,
      leftOut: [
        ...found.flatMap((one) => (isAble(one) ? [] : [one])),
        ...others.map(({ name }) => ({ name, why: 'otherGrain' as const })),
        ...again.map(({ name }) => ({ name, why: 'sameVolume' as const })),
      ],
      behind: behindOf(alike),
      shift: month === null ? null : volumeShift(counted),
    };
  }

  /** What each channel carries over time, those that nothing measures left out. */
  async volumes(ctx: TenantContext, channels: Channels): Promise<ChannelVolume[]> {
    const { known, months } = await this.read(ctx, channels);
    return channels.flatMap(({ id, kind, name, cheap, volumeIndicatorId }) => {
      const indicator = known.get(volumeIndicatorId ?? '');
      if (indicator === undefined) return [];
      const { grain, unit, baseline, baselinePeriod } = indicator;
      const points = [...(months.get(indicator.id) ?? [])].map(([month, value]) => ({
        ...{ month, value: rateText(value) },
      }));
      const about = { channelId: id, kind, name, cheap, indicatorId: indicator.id };
      return [{ ...about, grain, unit, baseline, baselinePeriod, points }];
    });
  }

  private async read(ctx: TenantContext, channels: Channels) {
    const ids = new Set(channels.flatMap(({ volumeIndicatorId }) => volumeIndicatorId ?? []));
    const all = ids.size === 0 ? [] : await this.projects.indicators(ctx);
    const known = new Map(all.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
    return { known, months: await this.months.of(ctx, [...known.keys()]) };
  }
}

const isAble = (one: Candidate | LeftOut): one is Candidate => 'values' in one;

/** Contacts that two channels are measured by together are counted once. */
const isFirstOfVolume = ({ indicator }: Candidate, place: number, all: readonly Candidate[]) =>
  all.findIndex((one) => one.indicator.id === indicator.id) === place;

function candidateOf(
  channel: Channels[number],
  known: ReadonlyMap<string, IndicatorRecord>,
  months: ReadonlyMap<string, ValuesByMonth>,
): Candidate | LeftOut {
  const { volumeIndicatorId, unitCostKr, cheap } = channel;
  const name = channelName(channel);
  const indicator = known.get(volumeIndicatorId ?? '');
  if (indicator === undefined) return { name, why: 'noVolume' };
  const values = months.get(indicator.id);
  if (values === undefined) return { name, why: 'notMeasured' };
  if (indicator.baseline === null) return { name, why: 'noBaseline' };
  if (unitCostKr === null) return { name, why: 'noUnitCost' };
  const before = dec(indicator.baseline);
  return { name, indicator, cheap, unitCostKr: dec(unitCostKr), before, values };
}

/** The latest month that all of them have; volumes of different periods say nothing together. */
function latestOfAll(all: readonly ValuesByMonth[]): Month | null {
  const [first, ...others] = all;
  const shared = [...(first?.keys() ?? [])].filter((month) =>
    others.every((one) => one.has(month)),
  );
  return shared.at(-1) ?? null;
}

function behindOf(all: readonly Candidate[]): Words[] {
  const last = ({ values }: Candidate) => [...values.keys()].at(-1) ?? '';
  const latest = all.map(last).toSorted().at(-1) ?? '';
  return all.filter((one) => last(one) < latest).map(({ name }) => name);
}
