import type { AssessmentInput, Idea } from '@gevinst/contract';
import type { IdeaField, MixedField, Score } from '@gevinst/domain';

/** A field of the wall: which of its corners it is. */
export interface Quadrant {
  readonly field: IdeaField;
  readonly effect: 'high' | 'low';
  readonly resources: 'few' | 'many';
}

export interface Mixed {
  readonly highFrom: Score;
  readonly highEffectManyResources: MixedField;
  readonly lowEffectFewResources: MixedField;
}

/** As on the wall: effect upwards, resources to the right. */
export function quadrantsOf(mapping: Mixed): Quadrant[] {
  return [
    { field: 'green', effect: 'high', resources: 'few' },
    { field: mapping.highEffectManyResources, effect: 'high', resources: 'many' },
    { field: mapping.lowEffectFewResources, effect: 'low', resources: 'few' },
    { field: 'red', effect: 'low', resources: 'many' },
  ];
}

/** The ideas that lie in a field, the greatest effect first. */
export function ideasIn(
  { effect, resources }: Quadrant,
  ideas: readonly Idea[],
  { highFrom }: Pick<Mixed, 'highFrom'>,
): Idea[] {
  const lies = (idea: Idea) =>
    (idea.effect ?? 0) >= highFrom === (effect === 'high') &&
    (idea.resources ?? 0) >= highFrom === (resources === 'many');
  return ideas.filter(lies).toSorted((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
}

/** The two scores of a place in a field; `x` and `y` go from 0 to 1, from the field's upper left corner. */
export function scoreAt(
  { effect, resources }: Quadrant,
  { x, y }: { readonly x: number; readonly y: number },
  highFrom: number,
): AssessmentInput {
  const many = { low: [1, highFrom - 1], high: [highFrom, 5] } as const;
  const up = within(many[effect], 1 - y);
  const right = within(many[resources === 'many' ? 'high' : 'low'], x);
  return { effect: up, resources: right };
}

function within([first, last]: readonly [number, number], share: number): Score {
  const steps = last - first + 1;
  const step = Math.floor(Math.min(Math.max(share, 0), 0.999) * steps);
  return (first + step) as Score;
}

/** One point further in a direction of the arrow keys; the same where it ends. */
export function stepped(
  { effect, resources }: AssessmentInput,
  key: string,
): AssessmentInput | null {
  switch (key) {
    case 'ArrowUp':
      return { effect: clamp(effect + 1), resources };
    case 'ArrowDown':
      return { effect: clamp(effect - 1), resources };
    case 'ArrowRight':
      return { effect, resources: clamp(resources + 1) };
    case 'ArrowLeft':
      return { effect, resources: clamp(resources - 1) };
    default:
      return null;
  }
}

const clamp = (score: number) => Math.min(5, Math.max(1, score)) as Score;
