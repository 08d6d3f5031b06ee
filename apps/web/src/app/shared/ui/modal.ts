import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';

/** A finger opens no keyboard over the half of what it has just opened. */
const FINGERS = '(pointer: coarse)';
const FIELDS = ':is(input:not([type=radio]), textarea, select), input[type=radio]:checked';

/** The browser's own dialog: what is to be filled in has the focus, which stays inside; Escape closes, and it returns to where it was. */
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
  private readonly injector = inject(Injector);
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => {
      const dialog = this.box().nativeElement;
      if (this.open() && !dialog.open) {
        dialog.showModal();
        afterNextRender({ read: () => this.toFirstField() }, { injector: this.injector });
      }
      if (!this.open() && dialog.open) dialog.close();
    });
  }

  private toFirstField(): void {
    if (this.kind() === 'drawer' || globalThis.matchMedia?.(FINGERS).matches) return;
    const field = this.box().nativeElement.querySelector<HTMLElement>(FIELDS);
    field?.focus();
    // As with Tab: what is typed takes the place of what stands there.
    if (field instanceof HTMLInputElement) field.select();
  }
}
