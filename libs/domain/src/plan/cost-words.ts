/** What the kinds of costs are called. */
export const COST_WORDS = {
  implementation: { da: 'Implementering', en: 'Implementation' },
  operation: { da: 'Drift', en: 'Operation' },
  investmentService: { da: 'Investering, service', en: 'Investment, service' },
  investmentConstruction: { da: 'Investering, anlæg', en: 'Investment, construction' },
} as const;

/** What those are called who pay them. */
export const FUNDING_WORDS = {
  ownBudget: { da: 'eget budget', en: 'own budget' },
  investmentPool: { da: 'investeringspuljen', en: 'the investment pool' },
  state: { da: 'staten', en: 'the state' },
  other: { da: 'andre', en: 'others' },
} as const;
