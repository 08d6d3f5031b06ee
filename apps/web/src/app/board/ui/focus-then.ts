import { type Injector, afterNextRender } from '@angular/core';

/** What someone had in hand is drawn anew or gone: once that is done, they have what `selector` finds. */
export function focusThen(selector: string, injector: Injector): void {
  const focus = () => document.querySelector<HTMLElement>(selector)?.focus();
  afterNextRender({ read: focus }, { injector });
}
