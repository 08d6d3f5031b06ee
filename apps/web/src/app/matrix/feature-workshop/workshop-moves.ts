import type { Workshop, WorkshopPatch } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import type { NamesEdit } from '../ui/workshop/workshop-bar';

const STALE = 412;

interface Door {
  readonly get: (id: string) => Promise<Workshop>;
  readonly change: (workshop: Workshop, patch: WorkshopPatch) => Promise<Workshop>;
}

/** Changes of a workshop, one after the other, each on top of what others have done meanwhile. */
export class WorkshopMoves {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly door: Door,
    private readonly current: () => Workshop | null,
    private readonly changed: (workshop: Workshop) => void,
  ) {}

  send(patch: WorkshopPatch): Promise<void> {
    return this.queue(() => this.put(() => patch));
  }

  /** Who came and who left, put on top of whom others have named meanwhile. */
  name({ from, to }: NamesEdit): Promise<void> {
    const [came, left] = [without(to, from), without(from, to)];
    return this.queue(() =>
      this.put(({ participants }) => ({
        participants: [...new Set([...without(participants, left), ...came])],
      })),
    );
  }

  private queue(work: () => Promise<void>): Promise<void> {
    const sent = this.last.then(work);
    this.last = sent.catch(() => undefined);
    return sent;
  }

  private async put(patchOf: (workshop: Workshop) => WorkshopPatch): Promise<void> {
    const workshop = this.current();
    if (workshop === null) return;
    try {
      this.changed(await this.door.change(workshop, patchOf(workshop)));
    } catch (error) {
      if (!(error instanceof ProblemFailure) || error.status !== STALE) throw error;
      const latest = await this.door.get(workshop.id);
      // Who went on first has led the way for both; everything else is put on top of theirs.
      const { place: _place, ...rest } = patchOf(latest);
      const left = Object.keys(rest).length > 0;
      this.changed(left ? await this.door.change(latest, rest) : latest);
    }
  }
}

const without = (names: readonly string[], others: readonly string[]) =>
  names.filter((name) => !others.includes(name));
