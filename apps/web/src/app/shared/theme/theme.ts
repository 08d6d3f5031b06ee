import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import { DARK, LIGHT } from './chart-colours';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'gevinst.theme';
const ORDER: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Light, dark, or what the device says; the colours of charts follow. */
@Service()
export class ThemeStore {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly deviceDark = signal(false);
  private readonly chosen = signal<ThemeChoice>(stored());
  readonly choice = this.chosen.asReadonly();
  /** How many want it as on paper: a page that is paper, and whoever prints. */
  private readonly papers = signal(0);
  readonly dark = computed(
    () =>
      this.papers() === 0 &&
      (this.chosen() === 'system' ? this.deviceDark() : this.chosen() === 'dark'),
  );
  readonly colours = computed(() => (this.dark() ? DARK : LIGHT));

  constructor() {
    const device = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    this.deviceDark.set(device?.matches ?? false);
    device?.addEventListener('change', (event) => this.deviceDark.set(event.matches));
    this.show(this.chosen());
    this.printLight();
  }

  next(): void {
    const choice = ORDER[(ORDER.indexOf(this.chosen()) + 1) % ORDER.length] ?? 'system';
    localStorage.setItem(KEY, choice);
    this.show(choice);
  }

  /** Light as paper, whatever is chosen, until the answer is called. */
  onPaper(): () => void {
    this.papers.update((count) => count + 1);
    this.root.dataset['theme'] = 'light';
    return () => {
      this.papers.update((count) => count - 1);
      if (this.papers() === 0) this.show(this.chosen());
    };
  }

  /** Whatever is printed is printed on white. */
  private printLight(): void {
    let done: (() => void) | null = null;
    this.window?.addEventListener('beforeprint', () => (done ??= this.onPaper()));
    this.window?.addEventListener('afterprint', () => {
      done?.();
      done = null;
    });
  }

  private show(choice: ThemeChoice): void {
    this.chosen.set(choice);
    if (choice === 'system') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = choice;
  }
}

function stored(): ThemeChoice {
  const text = localStorage.getItem(KEY);
  return ORDER.find((choice) => choice === text) ?? 'system';
}
