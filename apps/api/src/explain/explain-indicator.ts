import type { Explanation, Month } from '@gevinst/contract';
import { dec, isToDate, targetImprovement } from '@gevinst/domain';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { INDICATOR_HEAD, INDICATOR_MONTHS, TARGETS, rateText } from '../portfolio/standing.port';
import type { StandingReader, FigureTime } from '../portfolio/standing.port';
import type { IndicatorRecord } from '../projects/projects.port';
import type { Projects } from '../projects/projects.port';
import { FORMULAS } from './formulas';
import { firstMonthOf } from './span';
import type { RowsAsked } from './measured-rows';
import { NO_VALUE, joined, monthWords, named } from './words';

type Input = Explanation['inputs'][number];
type Said = Omit<Explanation, 'rows' | 'rowsTotal'>;

interface Sources {
  readonly standings: StandingReader;
  readonly projects: Projects;
}

/** An indicator's value in a month (else its latest measured one), and which measurements it rests on. */
export async function explainIndicator(
  { standings, projects }: Sources,
  ctx: TenantContext,
  time: FigureTime,
  asked: { readonly id: string; readonly month?: Month | undefined },
): Promise<{ said: Said; rows: RowsAsked }> {
  const all = await projects.indicators(ctx, time.asOf);
  const indicator = all.find(({ id }) => id === asked.id);
  if (indicator === undefined) throw new ProblemError('not_found');
  const ask = standings.ask(ctx);
  const { seq, to } = time;
  const [head] = await ask(INDICATOR_HEAD, { seq, indicator: asked.id });
  const known = await ask(INDICATOR_MONTHS, { seq, indicators: [asked.id] });
  const measured = known.filter((row) => row.value !== null && isToDate(row.month, to));
  const month = asked.month ?? measured.at(-1)?.month ?? time.to.slice(0, 7);
  const value = known.find((row) => row.month === month)?.value ?? null;
  const targets = await ask(TARGETS, { seq, indicators: [asked.id] });
  const target = targets.find((row) => row.month === month && !row.original)?.value ?? null;
  const grain = head?.grain ?? indicator.grain;
  return {
    said: {
      title: joined(named(indicator.name), monthWords(month), ', '),
      value: rateText(value) ?? NO_VALUE,
      unit: indicator.unit,
      formula: FORMULAS[head?.aggregation ?? indicator.aggregation],
      inputs: beside(indicator, target, rateText(value)),
    },
    rows: {
      firsts: new Map([[asked.id, firstMonthOf(month, grain)]]),
      seq,
      last: month,
      asOf: time.asOf,
    },
  };
}

/** What the value is held against. */
function beside(indicator: IndicatorRecord, target: string | null, value: string | null): Input[] {
  const { unit, baseline, direction } = indicator;
  const inputs: Input[] = [
    { da: 'Måltal', en: 'Target', value: target, unit, next: null },
    { da: 'Udgangspunkt', en: 'Baseline', value: baseline, unit, next: null },
  ];
  if (target === null || baseline === null || value === null) return inputs;
  const reached = targetImprovement(direction, dec(baseline), dec(target), dec(value));
  const words = {
    da: 'Andel af den lovede forbedring (F9)',
    en: 'Share of the promised improvement (F9)',
  };
  return [...inputs, { ...words, value: rateText(reached), unit: 'ratio', next: null }];
}
