import type { Matrix } from '@gevinst/contract';

interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** How far a plan has been gone through, and what stands in the way. */
export function matrixHeadline({
  answered,
  total,
  openBarriers: open,
}: Pick<Matrix, 'answered' | 'total' | 'openBarriers'>): {
  readonly progress: Said;
  readonly barriers: Said | null;
} {
  const key = answered === 0 ? 'none' : answered === total ? 'all' : 'some';
  return {
    progress: { key: `matrix.headline.${key}`, values: { answered, total } },
    barriers:
      open === 0
        ? null
        : { key: `matrix.headline.${open === 1 ? 'barrier' : 'barriers'}`, values: { open } },
  };
}
