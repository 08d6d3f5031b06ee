import { DOCUMENT, type Signal, afterRenderEffect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/** Whoever comes to a page for the sake of one line, `#line-…` in the address, stands on it once it is there. */
export function leadToLine(shown: Signal<unknown>): void {
  const document = inject(DOCUMENT);
  const fragment = toSignal(inject(ActivatedRoute).fragment);
  let led: string | null = null;
  afterRenderEffect(() => {
    const asked = fragment() ?? null;
    if (asked === null || asked === led || shown() === undefined) return;
    const line = document.getElementById(asked);
    if (line === null) return;
    led = asked;
    line.scrollIntoView?.({ block: 'center' });
    // Only now: a click on a line is to leave the focus where it is.
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
    line.addEventListener('blur', () => line.removeAttribute('tabindex'), { once: true });
  });
}
