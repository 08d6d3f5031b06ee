import type { ExplainQuery } from '@gevinst/contract';
import { annualised, dec, keptGrain, periodsPerYear, targetImprovement } from '@gevinst/domain';
import { rateText } from '../../portfolio/standing.port';
import { FORMULAS } from '../formulas';
import { plainText, RATIO, type Input, type Titled } from '../inputs';
import type { RowsAsked } from '../measured-rows';
import { planLine, planOf } from '../plan-in-force';
import { firstMonthOf } from '../span';
import { AGAINST_ORIGINAL, NO_VALUE, joined, monthWords, named, type Words } from '../words';
import { beneath, measuredInput, targetInput, baselineInput } from './indicator-inputs';
import {
  readIndicator,
  type IndicatorAsked,
  type IndicatorRead,
  type Sources,
} from './read-indicator';

/** A figure of an indicator in a month, and which measurements it rests on; null for what stands in a plan alone. */
export async function explainIndicator(
  sources: Sources,
  asked: IndicatorAsked,
): Promise<{ said: Titled; rows: RowsAsked | null }> {
  const read = await readIndicator(sources, asked);
  const rows = behind(read, asked);
  switch (asked.query.figure) {
    case 'target':
      return { said: await targetSaid(sources, read, asked), rows: null };
    case 'targetImprovement':
      return { said: improvementSaid(read, asked), rows };
    case 'runRate':
      return { said: runRateSaid(read, asked), rows };
    case 'indicator':
      return { said: { ...valueSaid(read), inputs: heldAgainst(read, asked) }, rows };
    default:
      return { said: valueSaid(read), rows };
  }
}

function valueSaid({ indicator, month, value, aggregation }: IndicatorRead): Titled {
  return {
    title: joined(named(indicator.name), monthWords(month), ', '),
    value: rateText(value) ?? NO_VALUE,
    unit: indicator.unit,
    formula: FORMULAS[aggregation],
    inputs: [],
  };
}

/** What the measured value is held against. */
function heldAgainst(read: IndicatorRead, asked: IndicatorAsked): Input[] {
  const sides = [targetInput(read, asked), baselineInput(read)];
  const reached = reachedOf(read);
  if (reached === undefined) return sides;
  const next = beneath(asked, 'targetImprovement', read.month);
  return [...sides, { ...REACHED, value: rateText(reached), unit: RATIO, next }];
}

/** F9: how far the way from the baseline to the target has been gone. */
function improvementSaid(read: IndicatorRead, asked: IndicatorAsked): Titled {
  return {
    title: titleOf(REACHED, read, asked.query),
    value: rateText(reachedOf(read) ?? null) ?? NO_VALUE,
    unit: RATIO,
    formula: FORMULAS.targetImprovement[read.indicator.direction],
    inputs: [measuredInput(read, asked), targetInput(read, asked), baselineInput(read)],
  };
}

/** undefined while one of the three is missing; null where the target is the baseline. */
function reachedOf({ indicator, target, value }: IndicatorRead) {
  const { direction, baseline } = indicator;
  if (target === null || baseline === null || value === null) return undefined;
  return targetImprovement(direction, dec(baseline), dec(target.value), value);
}

/** F10: flows only, since a level has no yearly rate. */
function runRateSaid(read: IndicatorRead, asked: IndicatorAsked): Titled {
  const { indicator, value, aggregation } = read;
  const grain = keptGrain(read.grain);
  const rate = value === null || aggregation !== 'sum' ? null : annualised(grain, value);
  return {
    title: titleOf(YEARLY, read, {}),
    value: rateText(rate) ?? NO_VALUE,
    unit: indicator.unit,
    formula: FORMULAS.runRateIndicator,
    inputs: [measuredInput(read, asked), plainText(PERIODS, rateText(periodsPerYear(grain)))],
  };
}

/** The level to reach, and the approved plan that it stands in. */
async function targetSaid(
  { projects }: Sources,
  { indicator, month, target }: IndicatorRead,
  { ctx, query, time }: IndicatorAsked,
): Promise<Titled> {
  const about = { ctx, query, standing: { time } };
  const plan = target && (await planOf(projects, about, target.projectId));
  const known = target ? await projects.list(ctx, time.asOf) : [];
  const project = known.find(({ id }) => id === target?.projectId);
  return {
    title: titleOf(TARGET, { indicator, month }, query),
    value: target?.value ?? NO_VALUE,
    unit: indicator.unit,
    formula: FORMULAS.target,
    inputs: [
      ...(project ? [plainText(PROJECT, project.name)] : []),
      ...planLine(plan, { query }),
      ...(plan ? [plainText(WHY, plan.reason)] : []),
    ],
  };
}

function titleOf(
  what: Words,
  { indicator, month }: Pick<IndicatorRead, 'indicator' | 'month'>,
  { against }: Pick<ExplainQuery, 'against'>,
): Words {
  const title = joined(what, joined(named(indicator.name), monthWords(month), ', '));
  return against === 'original' ? joined(title, AGAINST_ORIGINAL, ' – ') : title;
}

function behind({ month, grain }: IndicatorRead, { id, time, query }: IndicatorAsked): RowsAsked {
  return {
    firsts: new Map([[id, firstMonthOf(month, grain)]]),
    ...{ seq: time.seq, last: month, asOf: time.asOf, limit: query.rows },
  };
}

const REACHED = {
  da: 'Andel af den lovede forbedring (F9)',
  en: 'Share of the promised improvement (F9)',
};
const YEARLY = { da: 'Årlig takt', en: 'Yearly run-rate' };
const PERIODS = { da: 'Perioder på et år', en: 'Periods in a year' };
const TARGET = { da: 'Måltal', en: 'Target' };
const PROJECT = { da: 'Lovet af projektet', en: 'Promised by the project' };
const WHY = { da: 'Planens begrundelse', en: 'The reason of the plan' };
