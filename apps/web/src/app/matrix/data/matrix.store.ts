import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  MarkBarrier,
  type MarkInput,
  type Matrix,
  type MatrixMark,
  Relevance,
} from '@gevinst/contract';
import { TranslocoService } from '@jsverse/transloco';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import type { Letter } from '../../shared/live/outbox/letter';
import { Outbox } from '../../shared/live/outbox/outbox';
import { type ActionWanted, MarkEdits } from './mark-edits';
import { MatrixClient } from './matrix-client';
import { withWritten } from './with-written';

interface Underway {
  readonly loaded: Matrix | undefined;
  readonly letters: readonly Letter[];
}

/** One plan's walk-through as it is looked at, with what is still on its way. */
@Injectable()
export class MatrixStore {
  private readonly client = inject(MatrixClient);
  private readonly edits = inject(MarkEdits);
  private readonly transloco = inject(TranslocoService);
  private readonly live = inject(LiveUpdates);
  private readonly outbox = inject(Outbox);
  readonly id = signal('');
  readonly loaded = kept({
    params: () => {
      const id = this.id();
      if (id === '') return undefined;
      return { id, told: [this.live.changed('matrix', id)(), this.live.version()] };
    },
    loader: ({ id }) => this.client.matrix(id),
  });
  private readonly board = kept({
    params: () => {
      const id = this.id();
      return id === '' ? undefined : { id, told: this.live.changed('board', id)() };
    },
    loader: ({ id }) => this.client.actions(id),
  });
  readonly actions = computed(() => this.board.value() ?? []);
  readonly matrix = computed(() => {
    const matrix = this.loaded.value();
    return matrix && withWritten(matrix, this.underway());
  });
  /** What has arrived stands where it was put until the matrix has been read again: nothing jumps back and forth. */
  private readonly underway = linkedSignal<Underway, readonly Letter[]>({
    source: () => ({ loaded: this.loaded.value(), letters: this.outbox.pending(this.id()) }),
    computation: ({ loaded, letters }, previous) => {
      if (previous === undefined || previous.source.loaded !== loaded) return letters;
      const still = new Set(letters.map(({ id }) => id));
      return [...previous.value.filter(({ id }) => !still.has(id)), ...letters];
    },
  });

  /** Goes on at once; a refusal is brought back to whoever wrote it. */
  write(mark: MatrixMark, change: Partial<MarkInput>): void {
    const again = () => this.loaded.reload();
    void this.edits.put(mark, change, this.said(mark)).then(again, again);
  }

  /** An action with owner and deadline on the target board, linked from the cell. */
  readonly act = async (mark: MatrixMark, wanted: ActionWanted): Promise<void> => {
    const id = crypto.randomUUID();
    const { projectId, theme, nodeId } = mark;
    const isBenefit = this.nodeOf(nodeId)?.kind === 'benefit';
    const about = { theme, barrierId: nodeId, benefitId: isBenefit ? nodeId : null };
    await this.edits.addAction(projectId, { id, ...wanted, ...about });
    this.board.reload();
    const relevance = mark.relevance === 'open' ? 'relevant' : mark.relevance;
    this.write(mark, { relevance, actionIds: [...mark.actionIds, id] });
  };

  nodeOf(nodeId: string): Matrix['nodes'][number] | undefined {
    return this.loaded.value()?.nodes.find(({ id }) => id === nodeId);
  }

  /** What a cell is about, and its values in words: read where two people have changed the same. */
  private said({ nodeId, theme }: MatrixMark) {
    const say = (key: string) => this.transloco.translate<string>(key);
    const words = (field: string, options: readonly string[], key: string) =>
      options.map((one) => [`${field}.${one}`, say(`${key}.${one}`)]);
    return {
      about: `${this.nodeOf(nodeId)?.name ?? ''} · ${say(`themes.${theme}.short`)}`,
      words: Object.fromEntries([
        ...words('relevance', Relevance.options, 'themes.relevance'),
        ...words('barrier', MarkBarrier.options, 'matrix.barrier'),
      ]) as Record<string, string>,
    };
  }
}
