import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportState } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';

const LOOKS: Record<ImportState, { colour: string; mark: string }> = {
  received: { colour: 'badge-notDue', mark: '…' },
  parsing: { colour: 'badge-notDue', mark: '…' },
  needs_decision: { colour: 'badge-yellow', mark: '▲' },
  ready: { colour: 'badge-yellow', mark: '▲' },
  applying: { colour: 'badge-notDue', mark: '…' },
  applied: { colour: 'badge-green', mark: '●' },
  undone: { colour: 'badge-notMeasured', mark: '↶' },
  refused: { colour: 'badge-red', mark: '■' },
  cancelled: { colour: 'badge-notMeasured', mark: '×' },
  failed: { colour: 'badge-red', mark: '■' },
};

/** Where an import stands, as colour, shape and word. */
@Component({
  selector: 'gv-import-state',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span *transloco="let t; prefix: 'imports.state'" class="badge {{ look().colour }}">
      <span aria-hidden="true">{{ look().mark }}</span>
      {{ t(nothingNew() ? 'nothingNew' : state()) }}
    </span>
  `,
})
export class ImportStateBadge {
  readonly state = input.required<ImportState>();
  /** A ready file that has nothing to load. */
  readonly nothingNew = input(false);
  protected readonly look = computed(() =>
    this.nothingNew() ? LOOKS.cancelled : LOOKS[this.state()],
  );
}
