/** What colours mean in every chart; charts are canvas and cannot read the style sheet. */
export interface ChartColours {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly card: string;
  readonly plan: string;
  readonly planFill: string;
  readonly actual: string;
  readonly baseline: string;
  readonly missing: string;
  readonly hatch: string;
  /** Rate ≤ 0.5 … ≥ 1.1 of plan, worst first. */
  readonly heat: readonly string[];
}

export const LIGHT: ChartColours = {
  ink: '#14213d',
  quiet: '#55617a',
  line: '#e2e7ee',
  card: '#ffffff',
  plan: '#4a90c8',
  planFill: 'rgba(134, 189, 234, 0.2)',
  actual: '#0b3c75',
  baseline: '#8a94a6',
  missing: '#d3d9e4',
  hatch: '#9aa5b8',
  heat: ['#b3261e', '#d0635c', '#e8a39c', '#f0b98f', '#f0d68c', '#b7dcc6', '#6fb58f', '#2f8f5e'],
};

export const DARK: ChartColours = {
  ink: '#e8edf6',
  quiet: '#a9b4c8',
  line: '#2b3750',
  card: '#141d31',
  plan: '#6fb0e6',
  planFill: 'rgba(111, 176, 230, 0.16)',
  actual: '#c3dcff',
  baseline: '#8e9ab0',
  missing: '#3a465e',
  hatch: '#6c7993',
  heat: ['#d9483f', '#b0443e', '#8a4a49', '#96683c', '#a58c3a', '#4c8266', '#37966a', '#2bb07a'],
};
