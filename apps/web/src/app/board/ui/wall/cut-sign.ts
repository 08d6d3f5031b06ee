import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LiveUpdates } from '../../../shared/http/live-updates';

/** A moment without a connection is nothing to say. */
const PATIENCE_MS = 2_000;

/** Says quietly that the board stands still, for as long as nobody can tell it anything. */
@Component({
  selector: 'gv-cut-sign',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span role="status">
      @if (cut()) {
        <span class="cut-sign">{{ 'board.wall.cut' | transloco }}</span>
      }
    </span>
  `,
})
export class CutSign {
  private readonly live = inject(LiveUpdates);
  protected readonly cut = signal(false);

  constructor() {
    effect((onCleanup) => {
      if (this.live.connected()) return this.cut.set(false);
      const timer = setTimeout(() => this.cut.set(true), PATIENCE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
