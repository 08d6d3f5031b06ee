import type { ThemeResource } from '@gevinst/contract';

interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** How many of the six are looked at, and how much stands in the way. */
export function themesHeadline(
  themes: readonly Pick<ThemeResource, 'progress' | 'openBarriers'>[],
): { readonly progress: Said; readonly barriers: Said | null } {
  const seen = themes.filter(({ progress }) => progress !== 'empty').length;
  const open = themes.reduce((sum, { openBarriers }) => sum + openBarriers, 0);
  const all = themes.length;
  const key = seen === 0 ? 'none' : seen === all ? 'all' : 'some';
  return {
    progress: { key: `themes.headline.${key}`, values: { seen, all } },
    barriers:
      open === 0
        ? null
        : { key: `themes.headline.${open === 1 ? 'barrier' : 'barriers'}`, values: { open } },
  };
}
