import { ChangeDetectionStrategy, Component, type ElementRef, input, viewChild } from '@angular/core';

/** A pill that opens a few choices; the browser's popover closes it on Escape and on a click elsewhere. */
@Component({
  selector: 'gv-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      #trigger
      type="button"
      class="pill"
      aria-haspopup="true"
      [attr.popovertarget]="name()"
      (click)="place()"
    >
      {{ label() }} <span aria-hidden="true">▾</span>
    </button>
    <div #panel popover class="menu" [id]="name()" (click)="hide()" (keydown.escape)="hide()">
      <ng-content />
    </div>
  `,
})
export class Menu {
  readonly label = input.required<string>();
  readonly name = input.required<string>();
  private readonly trigger = viewChild.required<ElementRef<HTMLElement>>('trigger');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  protected place(): void {
    const box = this.trigger().nativeElement.getBoundingClientRect();
    const { style } = this.panel().nativeElement;
    style.top = `${box.bottom + globalThis.scrollY}px`;
    style.left = `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - 200))}px`;
  }

  protected hide(): void {
    this.panel().nativeElement.hidePopover();
  }
}
