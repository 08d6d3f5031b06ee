import { isMarked, type MarkFacts } from './matrix';
import { PLAN_THEMES, type PlanTheme } from './plan-theme';

/** Where a workshop has come to: one change or benefit, and one theme. */
export interface WorkshopPlace {
  readonly nodeId: string;
  readonly theme: PlanTheme;
}

type Marked = Pick<MarkFacts, 'nodeId' | 'theme' | 'relevance'>;

const isSame = (a: WorkshopPlace, b: WorkshopPlace) => a.nodeId === b.nodeId && a.theme === b.theme;

/** The whole way: node by node, each through the six themes in their one order. S10.2, S10.3. */
export function workshopPlaces(nodeIds: readonly string[]): WorkshopPlace[] {
  return nodeIds.flatMap((nodeId) => PLAN_THEMES.map((theme) => ({ nodeId, theme })));
}

/** The place before or after another; the way is a ring. null when there is no way. */
export function placeBeside(
  places: readonly WorkshopPlace[],
  at: WorkshopPlace,
  by: 1 | -1,
): WorkshopPlace | null {
  const here = places.findIndex((place) => isSame(place, at));
  return places[(here + by + places.length) % places.length] ?? null;
}

/** The first place from here on that nobody has answered, from the beginning again at the end; null when all are. */
export function nextOpenPlace(
  places: readonly WorkshopPlace[],
  marks: readonly Marked[],
  from: WorkshopPlace | null,
): WorkshopPlace | null {
  const answered = (place: WorkshopPlace) =>
    marks.some((mark) => isSame(mark, place) && isMarked(mark));
  const here = from === null ? -1 : places.findIndex((place) => isSame(place, from));
  const ahead = [...places.slice(here + 1), ...places.slice(0, here + 1)];
  return ahead.find((place) => !answered(place)) ?? null;
}

/** Where a workshop goes on: at its place while that is there, else at the first that nobody has answered. */
export function resumeAt(
  places: readonly WorkshopPlace[],
  marks: readonly Marked[],
  left: WorkshopPlace | null,
): WorkshopPlace | null {
  const stands = left !== null && places.some((place) => isSame(place, left));
  return stands ? left : (nextOpenPlace(places, marks, null) ?? places[0] ?? null);
}
