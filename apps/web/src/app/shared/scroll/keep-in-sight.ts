import { Directive, ElementRef, afterRenderEffect, inject, input } from '@angular/core';

/** A row of choices that is wider than the screen is scrolled so that the chosen one is seen. */
@Directive({ selector: '[gvKeepInSight]' })
export class KeepInSight {
  private readonly row = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** What changes with the choice. */
  readonly gvKeepInSight = input.required<unknown>();

  constructor() {
    afterRenderEffect(() => {
      this.gvKeepInSight();
      // The router marks its link a moment after the row is drawn.
      setTimeout(() => this.show());
    });
  }

  private show(): void {
    const chosen = this.row.querySelector('.pill-on')?.getBoundingClientRect();
    if (!chosen || this.row.scrollWidth <= this.row.clientWidth) return;
    const { left, width } = this.row.getBoundingClientRect();
    this.row.scrollLeft += chosen.left - left - (width - chosen.width) / 2;
  }
}
