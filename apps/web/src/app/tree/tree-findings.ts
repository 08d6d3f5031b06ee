import type { Light, Tree, TreeInput } from '@gevinst/contract';
import { doamLacks } from '@gevinst/domain';

type Benefit = TreeInput['benefits'][0];
type Around = Pick<Tree, 'lights' | 'valuedBy' | 'overlaps'>;

/** What the tree itself can tell: how many benefits stand in each light, and what they still lack. */
export interface TreeFindings {
  readonly lights: readonly { readonly light: Light; readonly count: number }[];
  readonly lacks: readonly { readonly key: LackKey; readonly count: number }[];
}
export type LackKey = 'change' | 'owner' | 'indicator' | 'test' | 'claimed';

const ORDER: readonly Light[] = ['red', 'yellow', 'green', 'notMeasured', 'noTarget', 'notDue'];

export function treeFindings({ changes, benefits }: TreeInput, around: Around): TreeFindings {
  const lacking: Record<LackKey, (benefit: Benefit) => boolean> = {
    change: ({ changeIds }) => changes.length > 0 && changeIds.length === 0,
    owner: ({ owner }) => owner.trim() === '',
    indicator: (benefit) => !isMeasured(benefit, around),
    test: (benefit) => doamLacks(benefit.doam, isMeasured(benefit, around)).length > 0,
    claimed: ({ id }) => around.overlaps.some(({ benefitIds }) => benefitIds.includes(id)),
  };
  const lights = benefits.flatMap(({ id }) => around.lights[id] ?? []);
  return {
    lights: ORDER.map((light) => ({ light, count: lights.filter((one) => one === light).length })),
    lacks: (Object.keys(lacking) as LackKey[]).map((key) => ({
      key,
      count: benefits.filter(lacking[key]).length,
    })),
  };
}

/** Seen by an indicator, or reckoned in kroner from one. */
export function isMeasured({ id, indicatorIds }: Benefit, { valuedBy }: Pick<Tree, 'valuedBy'>) {
  return indicatorIds.length > 0 || valuedBy[id] !== undefined;
}
