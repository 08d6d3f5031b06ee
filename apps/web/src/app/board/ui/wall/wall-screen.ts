import { DestroyRef, type Signal, inject, signal } from '@angular/core';

/** What a touch wall in a meeting room usually has. */
const WALL_WIDTH = 1920;

/** The inside of the window; call where injection is allowed. */
export function windowSize(): Signal<{ readonly width: number; readonly height: number }> {
  const read = () => ({ width: innerWidth, height: innerHeight });
  const size = signal(read());
  const changed = () => size.set(read());
  addEventListener('resize', changed);
  inject(DestroyRef).onDestroy(() => removeEventListener('resize', changed));
  return size.asReadonly();
}

/** How much larger everything is drawn where there are more points than a wall is made for. */
export function wallScale(width: number): number {
  return Math.max(1, Math.round((width / WALL_WIDTH) * 20) / 20);
}

/** Keeps the screen lit while the page is looked at, where the browser can; call where injection is allowed. */
export function stayAwake(): void {
  if (!('wakeLock' in navigator)) return;
  let held: Promise<WakeLockSentinel | undefined> | null = null;
  // The browser lets go whenever the page is hidden.
  const hold = () => {
    if (document.visibilityState !== 'visible') return;
    held = navigator.wakeLock.request('screen').catch(() => undefined);
  };
  hold();
  document.addEventListener('visibilitychange', hold);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('visibilitychange', hold);
    void held?.then((lock) => lock?.release());
  });
}

export interface FullScreen {
  /** False where the browser cannot, as on some phones. */
  readonly can: boolean;
  readonly on: Signal<boolean>;
  readonly toggle: () => void;
}

/** The whole screen and nothing else, and back; call where injection is allowed. */
export function fullScreen(): FullScreen {
  const on = signal(document.fullscreenElement !== null);
  const changed = () => on.set(document.fullscreenElement !== null);
  document.addEventListener('fullscreenchange', changed);
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('fullscreenchange', changed);
    if (document.fullscreenElement) void document.exitFullscreen();
  });
  const toggle = () => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    // A browser that will not is still a wall.
    void done.catch(() => undefined);
  };
  return { can: document.fullscreenEnabled, on: on.asReadonly(), toggle };
}
