import { type Signal, DestroyRef, inject, signal } from '@angular/core';

/** The time now, second by second; call where injection is allowed. */
export function clock(): Signal<number> {
  const now = signal(Date.now());
  const timer = setInterval(() => now.set(Date.now()), 1_000);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
  return now.asReadonly();
}

/** What is left of a meeting, '11:42'; what it has run over, '+0:30'. */
export function leftOf(
  { startedAt, plannedMinutes }: { readonly startedAt: string; readonly plannedMinutes: number },
  now: number,
): { readonly text: string; readonly over: boolean } {
  const seconds = Math.ceil((Date.parse(startedAt) + plannedMinutes * 60_000 - now) / 1_000);
  const over = seconds < 0;
  const size = Math.abs(seconds);
  const text = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
  return { text: over ? `+${text}` : text, over };
}
