import type { ImportEffect, ImportProject } from '@gevinst/contract';
import { effectLines, projectLines } from './tell-portfolio';

const lights = { green: 1, yellow: 0, red: 0, notMeasured: 0, notDue: 0, noTarget: 0 };
const EFFECT: ImportEffect = {
  ...{ actualBeforeKr: '0.00', actualAfterKr: '0.00', coverageBefore: null, coverageAfter: null },
  lights: [],
  figures: {
    before: { projects: 1, planDueKr: '10.00', planTotalKr: '120.00', lights },
    after: {
      projects: 2,
      planDueKr: '20.00',
      planTotalKr: '240.00',
      lights: { ...lights, notDue: 1 },
    },
  },
  plans: { approved: 1, drafts: 1 },
};
const PROJECT: ImportProject = {
  ...{ line: 2, projectId: null, code: 'DP', name: 'Digital post', kind: 'changed', plan: 'draft' },
  planned: { beforeKr: '120.00', afterKr: '240.00' },
  counts: [],
  parts: [
    {
      ...{ what: 'planned', name: 'Porto', kind: 'changed' },
      fields: [
        {
          name: { da: 'Planlagt i alt', en: 'Planned in all' },
          before: { da: '120 kr.', en: '120 kr.' },
          after: { da: '240 kr.', en: '240 kr.' },
        },
      ],
    },
  ],
};

describe('a portfolio file on the command line', () => {
  it('says what it does to the figures, and which lights get more or fewer projects', () => {
    expect(effectLines(EFFECT)).toEqual([
      'Projekter: 1 → 2',
      'Planlagt til dato: 10.00 → 20.00 kr.',
      'Planlagt i alt: 120.00 → 240.00 kr.',
      '  ikke forfaldne: 0 → 1',
      'Kladder, som ledelsen skal godkende: 1',
    ]);
    const { figures: _, ...measured } = EFFECT;
    expect(effectLines(measured)).toEqual([]);
  });

  it('says what each project was and becomes, and counts the rest', () => {
    const fresh = { ...PROJECT, kind: 'new' as const, plan: 'approved' as const };
    const still = { ...PROJECT, kind: 'unchanged' as const };
    expect(projectLines({ items: [PROJECT, fresh, still], total: 5, nextCursor: null })).toEqual([
      'Ændret: Digital post (DP): planlagt 120.00 → 240.00 kr.; planen bliver en kladde',
      '    Porto, Planlagt i alt: 120 kr. → 240 kr.',
      'Nyt: Digital post (DP): planlagt 120.00 → 240.00 kr.; planen gælder straks',
      '  … og 2 projekter til.',
    ]);
  });
});
