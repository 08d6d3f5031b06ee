/** What happened to a fictitious benefit after its start. */
export type Story =
  | 'onPlan'
  | 'ahead'
  | 'slightlyBehind'
  | 'behind'
  | 'farBehind'
  | 'slowStart'
  | 'falling'
  | 'stopsBeingMeasured'
  | 'neverMeasured';

const FALLING: Readonly<Record<string, number>> = {
  '2026-03': 960,
  '2026-04': 850,
  '2026-05': 760,
  '2026-06': 680,
  '2026-07': 590,
  '2026-08': 480,
  '2026-09': 370,
  '2026-10': 290,
};

/** A small steady unrest from −25 to +25 ‰ that depends on nothing but the text. */
export function unrest(seed: string): number {
  let hash = 2166136261;
  for (const character of seed) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return (hash % 51) - 25;
}

/** How much of the promised improvement was reached in a month, in ‰; null = nobody measured. */
export function reached(story: Story, code: string, month: string, since: number): number | null {
  const noise = unrest(`${code}/${month}`);
  switch (story) {
    case 'onPlan':
      return 1016 + noise;
    case 'ahead':
      return 1210 + 2 * noise;
    case 'slightlyBehind':
      return 945 + noise;
    case 'behind':
      return 690 + 2 * noise;
    case 'farBehind':
      return 385 + 2 * noise;
    case 'slowStart':
      return Math.min(960, 340 + 40 * since) + noise;
    case 'falling':
      return FALLING[month] ?? 880 + noise;
    case 'stopsBeingMeasured':
      return month > '2026-06' ? null : 1000 + noise;
    case 'neverMeasured':
      return null;
  }
}
