import { PLAN_THEMES } from './plan-theme';
import { nextOpenPlace, placeBeside, resumeAt, workshopPlaces } from './workshop-walk';

const places = workshopPlaces(['c', 'b']);
const [first, second] = [places[0]!, places[1]!];
const last = places.at(-1)!;
const said = (
  place: typeof first,
  relevance: 'open' | 'relevant' | 'notRelevant' = 'relevant',
) => ({
  ...place,
  relevance,
});

describe('the way of a start-up workshop', () => {
  it('S10.2 S10.3 goes through each change and benefit, and through the six themes at each', () => {
    expect(places).toHaveLength(12);
    expect(places.slice(0, 6).map(({ nodeId }) => nodeId)).toEqual(Array(6).fill('c'));
    expect(places.slice(6).map(({ theme }) => theme)).toEqual([...PLAN_THEMES]);
  });

  it('is walked both ways, round and round', () => {
    expect(placeBeside(places, first, 1)).toEqual(second);
    expect(placeBeside(places, first, -1)).toEqual(last);
    expect(placeBeside(places, last, 1)).toEqual(first);
    expect(placeBeside([], first, 1)).toBeNull();
  });

  it('S10.3 skips what is answered, "not relevant" too, and begins again at the end', () => {
    expect(nextOpenPlace(places, [said(second, 'notRelevant')], first)).toEqual(places[2]);
    expect(nextOpenPlace(places, [said(second, 'open')], first)).toEqual(second);
    expect(nextOpenPlace(places, [], last)).toEqual(first);
    expect(
      nextOpenPlace(
        places,
        places.map((one) => said(one)),
        first,
      ),
    ).toBeNull();
  });

  it('S10.2 goes on where it was left, and at the first open place when that is gone', () => {
    expect(resumeAt(places, [], last)).toEqual(last);
    expect(resumeAt(places, [said(first)], { nodeId: 'gone', theme: 'culture' })).toEqual(second);
    expect(resumeAt(places, [said(first)], null)).toEqual(second);
    expect(resumeAt([], [], null)).toBeNull();
  });
});
