import { BreakpointObserver } from '@angular/cdk/layout';
import { type Signal, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** Whether there is no room beside the name of the municipality, as on a phone; call where injection is allowed. */
export function narrowScreen(): Signal<boolean> {
  return toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 860px)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );
}
