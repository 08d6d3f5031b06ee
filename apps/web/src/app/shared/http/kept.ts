import { type Resource, type Signal, computed, linkedSignal, resource } from '@angular/core';
import { type ProblemFailure, asFailure } from './problem-failure';

/** A loaded answer that stays on the page while the next one is fetched. */
export interface Kept<T> {
  readonly value: Signal<T | undefined>;
  /** True until the first answer (skeletons), false while a newer one is on its way. */
  readonly waiting: Signal<boolean>;
  readonly refreshing: Signal<boolean>;
  readonly failure: Signal<ProblemFailure | null>;
  reload(): void;
}

interface Source<P, T> {
  /** undefined = nothing to load yet. */
  readonly params: () => P | undefined;
  /** What the answer is an answer to: of something else it is not kept. Without it every answer is. */
  readonly about?: () => unknown;
  readonly loader: (params: P) => Promise<T>;
}

interface Current<T> {
  readonly next: T | undefined;
  readonly about: unknown;
}

/** Loads again whenever `params` changes; must be called where injection is allowed. */
export function kept<P, T>(source: Source<P, T>): Kept<T> {
  const answers = resource<T, P>({
    params: () => source.params() as NonNullable<P>,
    loader: ({ params }) => source.loader(params),
  });
  const value = linkedSignal<Current<T>, T | undefined>({
    source: () => ({ next: currentOf(answers), about: source.about?.() }),
    computation: ({ next, about }, previous) =>
      next ?? (previous?.source.about === about ? previous?.value : undefined),
  });
  return {
    value: value.asReadonly(),
    waiting: computed(
      () => value() === undefined && !answers.error() && answers.status() !== 'idle',
    ),
    refreshing: computed(() => answers.isLoading()),
    failure: computed(() => (answers.error() ? asFailure(answers.error()) : null)),
    reload: () => void answers.reload(),
  };
}

function currentOf<T>(answers: Resource<T | undefined>): T | undefined {
  return answers.hasValue() ? answers.value() : undefined;
}
