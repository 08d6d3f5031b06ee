import type { ThemeResource } from '@gevinst/contract';

interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** How many of the six are answered and begun, and how much stands in the way. */
export function themesHeadline(
  themes: readonly Pick<ThemeResource, 'progress' | 'openBarriers'>[],
): { readonly progress: Said; readonly barriers: Said | null } {
  const count = (...of: readonly ThemeResource['progress'][]) =>
    themes.filter(({ progress }) => of.includes(progress)).length;
  const [seen, begun] = [count('done', 'notRelevant'), count('started')];
  const open = themes.reduce((sum, { openBarriers }) => sum + openBarriers, 0);
  const all = themes.length;
  const some = begun > 0 ? 'someBegun' : 'some';
  const key = seen + begun === 0 ? 'none' : seen === all ? 'all' : some;
  return {
    progress: { key: `themes.headline.${key}`, values: { seen, all, begun } },
    barriers:
      open === 0
        ? null
        : { key: `themes.headline.${open === 1 ? 'barrier' : 'barriers'}`, values: { open } },
  };
}
