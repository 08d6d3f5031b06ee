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
  readonly loader: (params: P) => Promise<T>;
}

/** Loads again whenever `params` changes; must be called where injection is allowed. */
export function kept<P, T>(source: Source<P, T>): Kept<T> {
  const answers = resource<T, P>({
    params: () => source.params() as NonNullable<P>,
    loader: ({ params }) => source.loader(params),
  });
  const value = linkedSignal<T | undefined, T | undefined>({
    source: () => currentOf(answers),
    computation: (next, previous) => next ?? previous?.value,
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
