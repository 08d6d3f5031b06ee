import { ElementRef, Injector, afterNextRender, inject } from '@angular/core';

/** In a long form, brings the first field that is wrong into sight once that has been drawn; call where injection is allowed. */
export function showFirstWrong(): () => void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  const injector = inject(Injector);
  const focus = () => nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  return () => void afterNextRender(focus, { injector });
}
