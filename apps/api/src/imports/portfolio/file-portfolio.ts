import type {
  PortfolioBenefit,
  PortfolioCost,
  PortfolioEffect,
  PortfolioIndicator,
  PortfolioProject,
  PortfolioRow,
  PortfolioTarget,
} from '@gevinst/ingest';
import { folded } from './names';

/** What a file says about an indicator itself, whichever benefits it measures. */
export type SaidIndicator = Omit<PortfolioIndicator, 'unitValueKr' | 'share'> & {
  readonly line: number;
};

/** An indicator that a benefit is measured by; `indicator` is its key in the file. */
export interface SaidMeasure extends Pick<PortfolioIndicator, 'unitValueKr' | 'share'> {
  readonly indicator: string;
}

export interface SaidBenefit extends PortfolioBenefit {
  readonly line: number;
  /** All that speak of it. */
  readonly lines: readonly number[];
  /** Names of the changes it follows from. */
  readonly changes: readonly string[];
  readonly measures: readonly SaidMeasure[];
}

export interface SaidChange {
  readonly name: string;
  readonly owner: string | null;
}

/** Everything that a file says about one project, over all its rows. */
export interface SaidProject extends PortfolioProject {
  readonly line: number;
  readonly changes: readonly SaidChange[];
  readonly benefits: readonly SaidBenefit[];
  /** By the indicator's key in the file. */
  readonly targets: ReadonlyMap<string, readonly PortfolioTarget[]>;
  readonly costs: readonly (PortfolioCost & { readonly line: number })[];
  readonly effects: readonly PortfolioEffect[];
  readonly paybackYears: string | null;
  readonly priceLevelYear: number | null;
}

/** A portfolio file by its projects. */
export interface FilePortfolio {
  readonly projects: readonly SaidProject[];
  readonly indicators: ReadonlyMap<string, SaidIndicator>;
  /** Every level to reach, by the indicator's key. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the rows of a portfolio file; rows of one project agree, or the reader has rejected them. */
export function filePortfolio(rows: readonly PortfolioRow[]): FilePortfolio {
  const keyOf = indicatorKeys(rows);
  const indicators = new Map<string, SaidIndicator>();
  const levels = new Map<string, readonly string[]>();
  for (const { line, indicator, targets } of rows) {
    if (indicator === null) continue;
    const { unitValueKr: _, share: __, ...said } = indicator;
    const key = keyOf(indicator);
    indicators.set(key, merged(indicators.get(key), { ...said, line }));
    levels.set(key, [...(levels.get(key) ?? []), ...targets.map(({ value }) => value)]);
  }
  const groups = Map.groupBy(rows, ({ project }) => folded(project.code ?? project.name));
  const projects = [...groups.values()].map((group) => saidProject(group, keyOf));
  return { projects, indicators, levels };
}

type KeyOf = (indicator: PortfolioIndicator) => string;

/** An indicator goes by its code; where a row has the name only, by the code that another row gives it. */
function indicatorKeys(rows: readonly PortfolioRow[]): KeyOf {
  const codes = new Map<string, string>();
  for (const { indicator } of rows) {
    const name = indicator === null ? '' : folded(indicator.name);
    if (indicator?.code && !codes.has(name)) codes.set(name, `code ${folded(indicator.code)}`);
  }
  return ({ code, name }) =>
    code === null ? (codes.get(folded(name)) ?? `name ${folded(name)}`) : `code ${folded(code)}`;
}

function saidProject(rows: readonly PortfolioRow[], keyOf: KeyOf): SaidProject {
  const [first] = rows;
  if (first === undefined) throw new Error('A project has at least one row');
  const targets = new Map<string, readonly PortfolioTarget[]>();
  for (const { indicator, targets: more } of rows) {
    if (indicator === null || more.length === 0) continue;
    targets.set(keyOf(indicator), [...(targets.get(keyOf(indicator)) ?? []), ...more]);
  }
  return {
    ...rows.map(({ project }) => project).reduce((all, next) => merged(all, next)),
    line: first.line,
    changes: saidChanges(rows),
    benefits: saidBenefits(rows, keyOf),
    targets,
    costs: rows.flatMap(({ costs, line }) => costs.map((one) => ({ ...one, line }))),
    effects: rows.flatMap(namedEffects),
    paybackYears: rows.find((row) => row.paybackYears !== null)?.paybackYears ?? null,
    priceLevelYear: rows.find((row) => row.priceLevelYear !== null)?.priceLevelYear ?? null,
  };
}

/** An effect of a benefit carries its name: those of two benefits are two. */
function namedEffects({ benefit, effects }: PortfolioRow): PortfolioEffect[] {
  if (benefit === null) return [...effects];
  return effects.map((one) => ({ ...one, label: `${benefit.name}: ${one.label}`.slice(0, 200) }));
}

function saidChanges(rows: readonly PortfolioRow[]): SaidChange[] {
  const changes = new Map<string, SaidChange>();
  for (const { change } of rows) {
    if (change === null) continue;
    changes.set(folded(change.name), merged(changes.get(folded(change.name)), change));
  }
  return [...changes.values()];
}

function saidBenefits(rows: readonly PortfolioRow[], keyOf: KeyOf): SaidBenefit[] {
  const named = rows.filter(({ benefit }) => benefit !== null);
  const groups = Map.groupBy(named, ({ benefit }) => folded(benefit?.name ?? ''));
  return [...groups.values()].flatMap((group) => {
    const said = group.flatMap(({ benefit }) => benefit ?? []);
    const [head] = group;
    if (head === undefined) return [];
    return {
      ...said.reduce((all, next) => merged(all, next)),
      line: head.line,
      lines: group.map(({ line }) => line),
      changes: [...new Set(group.flatMap(({ change }) => change?.name ?? []))],
      measures: measuresOf(group, keyOf),
    };
  });
}

function measuresOf(rows: readonly PortfolioRow[], keyOf: KeyOf): SaidMeasure[] {
  const measures = new Map<string, SaidMeasure>();
  for (const { indicator } of rows) {
    if (indicator === null) continue;
    const { unitValueKr, share } = indicator;
    const said = { indicator: keyOf(indicator), unitValueKr, share };
    measures.set(said.indicator, merged(measures.get(said.indicator), said));
  }
  return [...measures.values()];
}

/** What the first says, and what the next adds where the first says nothing. */
function merged<T extends object>(first: T | undefined, next: T): T {
  if (first === undefined) return next;
  const open = Object.entries(next).filter(([field]) => first[field as keyof T] === null);
  return { ...first, ...Object.fromEntries(open) };
}
