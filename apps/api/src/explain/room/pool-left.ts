import { oreFromKrText, poolRemaining, sumOre } from '@gevinst/domain';
import type { RoomSource } from '../../budget-room/room.port';
import { ProblemError } from '../../http/problem-error';
import { kroner, titledKr, type Titled } from '../inputs';
import { krText } from '../../portfolio/standing.port';
import { joined, named } from '../words';
import { OF_THE_POOL, ROOM_FORMULAS, ROOM_TITLES } from './room-words';

/** What the pool has left when a year is over; nobody knows while its size is not settled. */
export function explainLeft(
  sources: readonly RoomSource[],
  poolKr: string | null,
  year: number | undefined,
): Titled {
  if (year === undefined) throw new ProblemError('validation_failed', 'year');
  const owed = sumOre(
    sources.flatMap(({ years }) =>
      years.flatMap((one) => (one.year === year ? [one.outstandingOre] : [])),
    ),
  );
  const size = poolKr === null ? null : oreFromKrText(poolKr);
  const left = size === null ? null : krText(poolRemaining(size, [owed]));
  return titledKr(joined(ROOM_TITLES.roomLeft, named(`${year}`), ' '), left, {
    formula: ROOM_FORMULAS.roomLeft,
    inputs: [
      kroner(OF_THE_POOL, size),
      kroner(ROOM_TITLES.roomOutstanding, -owed, {
        ...{ figure: 'roomOutstanding', scope: 'portfolio', year },
      }),
    ],
  });
}
