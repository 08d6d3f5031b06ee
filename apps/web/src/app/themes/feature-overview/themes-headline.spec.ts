import { themesHeadline } from './themes-headline';

const theme = (progress: 'empty' | 'started' | 'done' | 'notRelevant', openBarriers = 0) => ({
  progress,
  openBarriers,
});

describe('the headline of the six themes', () => {
  it('S1.9 says how many are looked at; “not relevant” is looked at', () => {
    const some = themesHeadline([theme('empty'), theme('notRelevant'), theme('done', 2)]);
    expect(some.progress).toEqual({
      key: 'themes.headline.some',
      values: { seen: 2, all: 3, begun: 0 },
    });
    expect(some.barriers).toEqual({ key: 'themes.headline.barriers', values: { open: 2 } });
  });

  it('S10.3 counts as gone through only what is answered, and says what is under way', () => {
    const begun = themesHeadline([theme('started'), theme('started'), theme('done')]).progress;
    expect(begun).toEqual({
      key: 'themes.headline.someBegun',
      values: { seen: 1, all: 3, begun: 2 },
    });
  });

  it('speaks of none and of all, and of one barrier alone', () => {
    expect(themesHeadline([theme('empty')]).progress.key).toBe('themes.headline.none');
    expect(themesHeadline([theme('empty')]).barriers).toBeNull();
    const all = themesHeadline([theme('done', 1)]);
    expect([all.progress.key, all.barriers?.key]).toEqual([
      'themes.headline.all',
      'themes.headline.barrier',
    ]);
  });
});
