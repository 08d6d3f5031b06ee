import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Modal } from '../../../shared/ui/modal';

/** Asks whether what is typed and saved nowhere may be thrown away. */
@Component({
  selector: 'gv-leave-question',
  imports: [Modal, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <gv-modal [open]="open()" [label]="'themes.leave.title' | transloco" (closed)="close()">
      <div class="confirm">
        <p>{{ 'themes.leave.lead' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button button-primary" (click)="decided.emit(false)">
            {{ 'themes.leave.stay' | transloco }}
          </button>
          <button type="button" class="button button-danger" (click)="decided.emit(true)">
            {{ 'themes.leave.go' | transloco }}
          </button>
        </div>
      </div>
    </gv-modal>
  `,
})
export class LeaveQuestion {
  readonly open = input.required<boolean>();
  /** True: it may be thrown away. */
  readonly decided = output<boolean>();

  /** Closed without an answer, it is kept. */
  protected close(): void {
    if (this.open()) this.decided.emit(false);
  }
}
