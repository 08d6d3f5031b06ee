import { type Injector, afterNextRender } from '@angular/core';

/** A note that has moved to another field is another element; whoever moves it keeps it in hand. */
export function focusNote(ideaId: string, injector: Injector): void {
  const focus = () => document.getElementById(`place-${ideaId}`)?.focus();
  afterNextRender({ read: focus }, { injector });
}
