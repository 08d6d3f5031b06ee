import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  effect,
  input,
  output,
  viewChild,
} from '@angular/core';

/** The browser's own dialog: focus stays inside, Escape closes, focus returns to where it was. */
@Component({
  selector: 'gv-modal',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog #box [class]="kind()" [attr.aria-label]="label()" (close)="closed.emit()">
      @if (open()) {
        <ng-content />
      }
    </dialog>
  `,
})
export class Modal {
  readonly open = input.required<boolean>();
  readonly label = input.required<string>();
  readonly kind = input<'dialog' | 'drawer'>('dialog');
  readonly closed = output();
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => {
      const dialog = this.box().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }
}
