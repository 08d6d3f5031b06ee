import type { Explanation, ExplainQuery } from '@gevinst/contract';
import { absoluteOre, compareOre, krTextOrNull, sumOre } from '@gevinst/domain';
import type { RoomSource } from '../../budget-room/room.port';
import type { Standing } from '../../portfolio/standing.port';
import { kroner, titledKr, type Input, type Titled } from '../inputs';
import { joined, named, type Words } from '../words';
import { amountOf, type SumFigure } from './room-amounts';
import { isLedger, lastYearOf, ledgerInputs, yearInputs } from './room-ledger';
import { accountAsked, effectInputs, loanInputs, realisedInputs, unknownLoans } from './room-parts';
import { ALL_PLANS, OF_PROJECTS, OF_YEARS, ROOM_FORMULAS, ROOM_TITLES } from './room-words';

/** A figure of the room that is a sum over projects. */
export type SumQuery = ExplainQuery & { readonly figure: SumFigure };

/** The largest first: what the sum is mostly made of; last those of whom it is not known. */
export function ofProjects(
  sources: readonly RoomSource[],
  standing: Standing,
  query: SumQuery,
): Titled {
  const { figure, year, account } = query;
  const all = sources.map((source) => ({
    source,
    ore: amountOf(figure, source, standing, query),
  }));
  const known = all.flatMap(({ source, ore }) => (ore === null ? [] : [{ source, ore }]));
  const largest = known
    .filter(({ ore }) => ore !== 0n)
    .toSorted((a, b) => compareOre(absoluteOre(b.ore), absoluteOre(a.ore)));
  const unmeasured = all.filter(({ source, ore }) => ore === null && saysCuts(source));
  const inputs = [...largest, ...unmeasured].map(({ source: { project }, ore }) => {
    const next = { figure, scope: 'project' as const, id: project.id };
    return kroner(named(project.name), ore, { ...next, ...partOf({ year, account }) });
  });
  const isUnknown = figure === 'roomRealised' && known.length === 0;
  const value = isUnknown ? null : sumOre(known.map(({ ore }) => ore));
  return titledKr(titleOf(query, ALL_PLANS, sources), krTextOrNull(value), {
    formula: OF_PROJECTS,
    inputs: [...inputs, ...(figure === 'roomDraw' ? unknownLoans(lentIn(sources, query)) : [])],
  });
}

const saysCuts = ({ budget }: RoomSource) => budget.effects.length > 0;

export function ofProject(source: RoomSource, standing: Standing, query: SumQuery): Titled {
  const { figure, year } = query;
  const ore = amountOf(figure, source, standing, query);
  const title = titleOf(query, named(source.project.name), [source]);
  const { formula, inputs } = madeOf(source, standing, query);
  const ofYear = figure === 'roomOutstanding' ? (year ?? lastYearOf(source)) : year;
  return titledKr(
    ofYear === year ? title : joined(title, named(`${ofYear}`), ' '),
    krTextOrNull(ore),
    {
      formula,
      inputs,
    },
  );
}

function madeOf(
  source: RoomSource,
  standing: Standing,
  query: SumQuery,
): { readonly formula: Explanation['formula']; readonly inputs: Input[] } {
  const { figure, year } = query;
  const formula = ROOM_FORMULAS[figure];
  if (figure === 'roomDraw') return { formula, inputs: loanInputs(source, query) };
  if (figure === 'roomRealised') return { formula, inputs: realisedInputs(source, standing) };
  if (!isLedger(figure)) return { formula, inputs: effectInputs(figure, source, query) };
  if (year === undefined && figure !== 'roomOutstanding') {
    return { formula: OF_YEARS, inputs: yearInputs(figure, source) };
  }
  return { formula, inputs: ledgerInputs(figure, source, year ?? lastYearOf(source)) };
}

/** 'Budgettet falder 2027, 6.45.51 Porto: Alle planer' */
function titleOf(
  { figure, year, account }: SumQuery,
  name: Words,
  sources: readonly RoomSource[],
): Words {
  const ofYear =
    year === undefined ? ROOM_TITLES[figure] : joined(ROOM_TITLES[figure], named(`${year}`), ' ');
  return joined(
    account === undefined ? ofYear : joined(ofYear, accountAsked(account, sources), ', '),
    name,
  );
}

const partOf = ({ year, account }: Pick<ExplainQuery, 'year' | 'account'>) => ({
  ...(year === undefined ? {} : { year }),
  ...(account === undefined ? {} : { account }),
});

const lentIn = (sources: readonly RoomSource[], { year }: SumQuery) =>
  sources.flatMap(({ lent }) => lent.filter((cost) => cost.year === (year ?? cost.year)));
