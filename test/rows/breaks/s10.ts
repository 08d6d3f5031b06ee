import type { Break } from '../break';

const MATRIX = {
  file: 'libs/domain/src/theme/matrix.ts',
  spec: 'libs/domain/src/theme/matrix.spec.ts',
};
const PLAN_THEME = {
  file: 'libs/domain/src/theme/plan-theme.ts',
  spec: 'libs/domain/src/theme/themes.spec.ts',
};
const WORKSHOP_WALK = {
  file: 'libs/domain/src/theme/workshop-walk.ts',
  spec: 'libs/domain/src/theme/workshop-walk.spec.ts',
};

export const S10: Break[] = [
  {
    row: 'S10.1',
    breaks: 'a theme counts twice',
    ...MATRIX,
    find: 'total: known.size * PLAN_THEMES.length',
    replace: 'total: known.size * (PLAN_THEMES.length + 1)',
  },
  {
    row: 'S10.1',
    breaks: 'one theme is weighed more',
    ...MATRIX,
    find: "export function matrixProgress(\n  nodeIds: readonly string[],\n  marks: readonly Pick<MarkFacts, 'nodeId' | 'relevance'>[],\n): { readonly answered: number; readonly total: number } {\n  const known = new Set(nodeIds);\n  const answered = marks.filter((mark) => known.has(mark.nodeId) && isMarked(mark)).length;",
    replace:
      "export function matrixProgress(\n  nodeIds: readonly string[],\n  marks: readonly MarkFacts[],\n): { readonly answered: number; readonly total: number } {\n  const known = new Set(nodeIds);\n  const answered = marks.filter((mark) => known.has(mark.nodeId) && isMarked(mark)).reduce((n, m) => n + (m.theme === 'budget' ? 2 : 1), 0);",
  },
  {
    row: 'S10.1',
    breaks: 'a theme is gone',
    ...PLAN_THEME,
    find: "  'organisation',\n",
    replace: '',
  },
  {
    row: 'S10.2',
    breaks: 'the walk leaves the benefits out',
    ...MATRIX,
    find: '    ...benefitsUnder(id),\n',
    replace: '',
  },
  {
    row: 'S10.2',
    breaks: 'the walk has five themes',
    ...WORKSHOP_WALK,
    find: 'PLAN_THEMES.map((theme) => ({ nodeId, theme }))',
    replace: 'PLAN_THEMES.slice(1).map((theme) => ({ nodeId, theme }))',
  },
  {
    row: 'S10.2',
    breaks: 'it begins anew instead of where it was left',
    ...WORKSHOP_WALK,
    find: 'return stands ? left : ',
    replace: 'return stands && false ? left : ',
  },
  {
    row: 'S10.2',
    breaks: 'challenges do not come of it',
    file: 'libs/domain/src/theme/workshop-outcome.ts',
    spec: 'libs/domain/src/theme/workshop-outcome.spec.ts',
    find: "mark.challenge.trim() !== '' || isHolding(mark)",
    replace: 'false',
  },
  {
    row: 'S10.2',
    breaks: 'first actions do not come of it',
    file: 'apps/api/src/matrix/workshop/outcome-of.ts',
    spec: 'apps/api/src/matrix/workshop/workshops.http.spec.ts',
    find: 'actions: actions.map(({ id, title, owner, deadline }) => ({ id, title, owner, deadline })),',
    replace: 'actions: [],',
  },
  {
    row: 'S10.2',
    breaks: 'nobody leads it',
    file: 'apps/api/src/matrix/workshop/start-workshop.ts',
    spec: 'apps/api/src/matrix/workshop/workshops.http.spec.ts',
    find: 'facilitator = ctx.userName',
    replace: "facilitator = ''",
  },
  {
    row: 'S10.3',
    breaks: '"not relevant" is no answer',
    ...MATRIX,
    find: "relevance !== 'open';",
    replace: "relevance === 'relevant';",
  },
  {
    row: 'S10.3',
    breaks: '"not relevant" is no answer of a theme',
    ...PLAN_THEME,
    find: "  if (relevance === 'notRelevant') return 'notRelevant';\n",
    replace: '',
  },
  {
    row: 'S10.3',
    breaks: 'progress is not shown',
    file: 'apps/api/src/matrix/show-matrix.ts',
    spec: 'apps/api/src/matrix/matrix.http.spec.ts',
    find: '...matrixProgress([...known], marks),',
    replace: 'answered: 0, total: 0,',
  },
  {
    row: 'S10.3',
    breaks: 'the page asks on when a theme is not relevant',
    file: 'apps/web/src/app/matrix/ui/mark/mark-editor.ts',
    spec: 'apps/web/src/app/matrix/ui/mark/mark-editor.spec.ts',
    find: "mark().relevance !== 'notRelevant' || writing()",
    replace: 'true',
  },
];
