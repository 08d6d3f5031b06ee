import { Injectable } from '@nestjs/common';
import type { ExplainQuery } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { StandingReader, krText, rateText } from '../../portfolio/standing.port';
import { Projects } from '../../projects/projects.port';
import { ChannelShifts, LEFT_OUT, type ChannelShift } from '../../themes/channel-shift.port';
import { periodName } from '../../themes/say.port';
import { Themes } from '../../themes/themes.port';
import { idOf } from '../find-subject';
import { FORMULAS } from '../formulas';
import { KR, type Input, type Titled } from '../inputs';
import type { RowsAsked } from '../measured-rows';
import { firstMonthOf } from '../span';
import { joined, named, NO_VALUE, type Words } from '../words';

type Counted = ChannelShift['counted'][number];

/** What the shift between a project's channels frees (F5): each channel before and now, and those that are left out. */
@Injectable()
export class ExplainShift {
  constructor(
    private readonly projects: Projects,
    private readonly themes: Themes,
    private readonly shifts: ChannelShifts,
    private readonly standings: StandingReader,
  ) {}

  async run(ctx: TenantContext, query: ExplainQuery) {
    if (query.scope !== 'project') throw new ProblemError('validation_failed', 'scope');
    if (query.asOf !== undefined) throw onlyNow();
    const project = await this.projects.get(ctx, idOf(query));
    const { contents } = await this.themes.of(ctx, project.id, 'channels');
    const found = await this.shifts.of(ctx, contents.channels.channels);
    if (found === null) throw new ProblemError('not_found');
    const { seq } = await this.standings.time(ctx, {});
    return { said: said(named(project.name), found), rows: rowsOf(found, seq, query) };
  }
}

/** The themes are kept as they are written now alone. */
const onlyNow = () =>
  new ProblemError('validation_failed', ONLY_NOW, {
    errors: [{ path: 'asOf', message: ONLY_NOW }],
  });

function said(project: Words, { shift, month, counted, leftOut }: ChannelShift): Titled {
  const grain = counted[0]?.indicator.grain ?? 'month';
  const subject = joined(TITLE, project);
  return {
    title: month === null ? subject : joined(subject, periodName(month, grain), ', '),
    value: shift === null ? NO_VALUE : krText(shift.savedOre),
    unit: KR,
    formula: FORMULAS.channelShift,
    inputs: [
      ...(shift === null
        ? []
        : [
            { ...MOVED, value: rateText(shift.moved), unit: '', next: null },
            costOf(FROM, rateText(shift.fromUnitCostKr)),
            costOf(TO, rateText(shift.toUnitCostKr)),
          ]),
      ...counted.flatMap((one) => channelInputs(one, month)),
      ...leftOut.map(({ name, why }) => ({
        ...joined(joined(LEFT, name), LEFT_OUT[why], ', '),
        ...{ value: null, unit: '', next: null },
      })),
    ],
  };
}

const costOf = (words: Words, value: string): Input => ({
  ...words,
  value,
  ...PER,
  next: null,
});

/** What a channel carried before and carries now, with what one contact costs in it. */
function channelInputs({ name, indicator, ...one }: Counted, month: string | null): Input[] {
  const { unit, id, baselinePeriod } = indicator;
  const period = month === null ? named('') : periodName(month, indicator.grain);
  const asked = { figure: 'actual' as const, scope: 'indicator' as const, id };
  const before = baselinePeriod === null ? BEFORE : joined(BEFORE, named(baselinePeriod), ' ');
  return [
    { ...joined(name, before, ', '), value: rateText(one.before), unit, next: null },
    {
      ...{ ...joined(name, period, ', '), value: month && rateText(one.now), unit },
      next: month === null ? null : { ...asked, month },
    },
    costOf(joined(name, one.cheap ? CHEAP : DEAR, ', '), rateText(one.unitCostKr)),
  ];
}

/** The measurements of the counted channels in the month of the shift. */
function rowsOf({ month, counted }: ChannelShift, seq: number, query: ExplainQuery): RowsAsked {
  const firsts = new Map<string, string>();
  for (const { indicator } of month === null ? [] : counted)
    firsts.set(indicator.id, firstMonthOf(month ?? '', indicator.grain));
  return { firsts, seq, last: month ?? '', asOf: null, limit: query.rows };
}

/** Said with its decimals, since a mean of costs is seldom whole. */
const PER = { unit: 'kr. pr. henvendelse', unitEn: 'kr. per contact' };
const TITLE = { da: 'Flyttet til billigere kanaler (F5)', en: 'Moved to cheaper channels (F5)' };
const ONLY_NOW = {
  da: 'Hvad der er flyttet mellem kanalerne, kan kun vises, som det er nu: fjern datoen',
  en: 'What has moved between the channels is only known as it is now: leave out the date',
};
const MOVED = { da: 'Flyttede henvendelser', en: 'Contacts moved' };
const FROM = { da: 'Pris pr. henvendelse, dyre kanaler', en: 'Cost of a contact, dear channels' };
const TO = { da: 'Pris pr. henvendelse, billige kanaler', en: 'Cost of a contact, cheap channels' };
const BEFORE = { da: 'udgangspunkt', en: 'baseline' };
const CHEAP = {
  da: 'pris pr. henvendelse (billig kanal)',
  en: 'cost of a contact (cheap channel)',
};
const DEAR = { da: 'pris pr. henvendelse (dyr kanal)', en: 'cost of a contact (dear channel)' };
const LEFT = { da: 'Ikke regnet med', en: 'Not counted' };
