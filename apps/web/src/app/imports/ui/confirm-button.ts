import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { Modal } from '../../shared/ui/modal';

/** A button for what is not done by accident: asks first, in the browser's own dialog. */
@Component({
  selector: 'gv-confirm-button',
  imports: [Modal],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      type="button"
      class="button"
      [class.button-primary]="primary()"
      [disabled]="disabled()"
      [attr.aria-label]="name() || null"
      (click)="asking.set(true)"
    >
      {{ label() }}
    </button>
    <gv-modal [open]="asking()" [label]="label()" (closed)="asking.set(false)">
      <div class="import-confirm">
        <p>{{ question() }}</p>
        <div class="actions">
          <button type="button" class="button" (click)="asking.set(false)">{{ no() }}</button>
          <button type="button" class="button button-primary" (click)="sure()">{{ yes() }}</button>
        </div>
      </div>
    </gv-modal>
  `,
})
export class ConfirmButton {
  readonly label = input.required<string>();
  /** Name for a screen reader when the label alone does not say which one. */
  readonly name = input('');
  readonly question = input.required<string>();
  readonly yes = input.required<string>();
  readonly no = input.required<string>();
  readonly disabled = input(false);
  readonly primary = input(false);
  readonly confirmed = output();
  protected readonly asking = signal(false);

  protected sure(): void {
    this.asking.set(false);
    this.confirmed.emit();
  }
}
