import type { ExplainQuery, RoomFigure } from '@gevinst/contract';
import type { Ore, RoomYear } from '@gevinst/domain';
import type { RoomSource } from '../../budget-room/room.port';
import { kroner, type Input } from '../inputs';
import { named, type Words } from '../words';

export type LedgerFigure = Extract<RoomFigure, 'roomRepaid' | 'roomOutstanding' | 'roomFreed'>;
const LEDGER: readonly RoomFigure[] = ['roomRepaid', 'roomOutstanding', 'roomFreed'];
export const isLedger = (figure: RoomFigure): figure is LedgerFigure => LEDGER.includes(figure);

/** What one year of a project's loan is worked out of. */
export function ledgerInputs(figure: LedgerFigure, source: RoomSource, year: number): Input[] {
  const row = source.years.find((one) => one.year === year);
  if (row === undefined) return [];
  const part = partsOf(source, row);
  switch (figure) {
    case 'roomRepaid':
      return [part.cut, part.before, part.lent];
    case 'roomOutstanding':
      return [part.before, part.lent, part.repaid];
    case 'roomFreed':
      return [part.cut, part.repaid];
  }
}

/** The years in which something happens, each as it is. */
export function yearInputs(figure: LedgerFigure, source: RoomSource): Input[] {
  const pick = { roomRepaid: 'repaidOre', roomFreed: 'freedOre' } as const;
  if (figure === 'roomOutstanding') return [];
  return source.years
    .filter((row) => row[pick[figure]] !== 0n)
    .map((row) =>
      kroner(named(`${row.year}`), row[pick[figure]], askedOf(source, figure, row.year)),
    );
}

/** The year that what a project owes to the last is of: that of its last movement. */
export function lastYearOf({ years, loans, cuts }: RoomSource): number {
  const own = [...loans, ...cuts].map(({ year }) => year);
  return own.length === 0 ? (years.at(-1)?.year ?? 0) : Math.max(...own);
}

function partsOf(source: RoomSource, { year, ...row }: RoomYear) {
  const before = source.years.find((one) => one.year === year - 1)?.outstandingOre ?? 0n;
  const input = (words: Words, ore: Ore, figure: RoomFigure, of = year) =>
    kroner(words, ore, ore === 0n ? null : askedOf(source, figure, of));
  return {
    cut: input(FALLS, row.budgetCutOre, 'roomCut'),
    before: input(BEFORE, before, 'roomOutstanding', year - 1),
    lent: input(LENT, row.drawOre, 'roomDraw'),
    repaid: input(REPAID, -row.repaidOre, 'roomRepaid'),
  };
}

function askedOf({ project }: RoomSource, figure: RoomFigure, year: number): ExplainQuery {
  return { figure, scope: 'project', id: project.id, year };
}

const FALLS = { da: 'Budgettet falder i året', en: 'The budget falls in the year' };
const BEFORE = { da: 'Skyldigt fra året før', en: 'Owed from the year before' };
const LENT = { da: 'Lånt i året', en: 'Lent in the year' };
const REPAID = { da: 'Betalt tilbage i året', en: 'Paid back in the year' };
