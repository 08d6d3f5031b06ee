import { capacityOf, dec, type Decimal } from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { boardRules, getBoard } from '../board.repository';
import { ActionItemEntity } from './action-item.entity';

interface Ask {
  readonly id: string | undefined;
  readonly days: string | null;
  readonly overCapacityReason: string;
}

/** Whoever asks for more days than the team has says why. The project is to be locked by the caller. S2.9, R6. */
export async function checkCapacity(
  manager: EntityManager,
  projectId: string,
  { id, days, overCapacityReason }: Ask,
): Promise<void> {
  const { capacityDays } = await boardRules(manager, await getBoard(manager, projectId));
  if (days === null || capacityDays === null || overCapacityReason.length >= 3) return;
  const rows = await manager.findBy(ActionItemEntity, { projectId });
  // The same action, sent once more or as it was before the edit, does not ask twice.
  const asks = rows
    .filter((row) => row.id !== id)
    .map(({ status, days }) => ({ status, days: read(days) }));
  const use = capacityOf([...asks, { status: 'decided', days: dec(days) }], dec(capacityDays));
  if (!use.over) return;
  const [asked, has] = [use.asked.toString(), dec(capacityDays).toString()];
  const rest = uncounted(use.unknown);
  throw new ProblemError('over_capacity', {
    da: `Handlingerne beder om ${danish(asked)} dage, og der er ${danish(has)}${rest.da}. Skriv, hvorfor I tager den alligevel`,
    en: `The actions ask for ${asked} days, and there are ${has}${rest.en}. Write why you take it on all the same`,
  });
}

/** Actions that say no days are not left out without a word. */
function uncounted(count: number): { da: string; en: string } {
  if (count === 0) return { da: '', en: '' };
  if (count === 1) {
    return {
      da: '; 1 handling uden dage tæller ikke med',
      en: '; 1 action without days does not count',
    };
  }
  return {
    da: `; ${String(count)} handlinger uden dage tæller ikke med`,
    en: `; ${String(count)} actions without days do not count`,
  };
}

const danish = (number: string) => number.replace('.', ',');
const read = (days: string | null): Decimal | null => (days === null ? null : dec(days));
