/** What is said of a budget effect besides its amount. */
export interface EffectFacts {
  /** null while leadership has not decided it. */
  readonly decision: object | null;
  /** The office says that it is taken out of the budget. */
  readonly inBudget: boolean;
}

export const isDecided = ({ decision }: Pick<EffectFacts, 'decision'>): boolean =>
  decision !== null;

/** Taken home: decided by leadership, and taken out of the budget. Nobody takes money home alone. S8.1. */
export const isHarvested = (effect: EffectFacts): boolean => effect.inBudget && isDecided(effect);

/** Said to be in the budget before anyone who may has decided it. */
export const isUndecidedInBudget = (effect: EffectFacts): boolean =>
  effect.inBudget && !isDecided(effect);
