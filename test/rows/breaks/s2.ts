import type { Break } from '../break';

const IDEA_FIELD = {
  file: 'libs/domain/src/board/idea-field.ts',
  spec: 'libs/domain/src/board/idea-field.spec.ts',
};

const BOARD_HTTP = 'apps/api/src/board/board.http.spec.ts';

export const S2: Break[] = [
  {
    row: 'S2.2',
    breaks: 'a board forgets which goals a team has pinned',
    file: 'apps/api/src/board/board.repository.ts',
    find: 'return { pinned, capacityDays, mapping, version };',
    replace: 'return { pinned: pinned.slice(0, 0), capacityDays, mapping, version };',
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.3',
    breaks: 'target and actual are drawn in the same blue',
    file: 'apps/web/src/app/shared/charts/series-option.ts',
    find: 'colours.actual,',
    replace: 'colours.plan,',
    spec: 'apps/web/src/app/shared/charts/series-option.spec.ts',
  },
  {
    row: 'S2.8',
    breaks: 'low effect for many resources is no longer red',
    ...IDEA_FIELD,
    find: "return dear ? 'red' : mapping.lowEffectFewResources;",
    replace: 'return mapping.lowEffectFewResources;',
  },
  {
    row: 'S2.8',
    breaks: 'the colours of the mixed fields cannot be chosen',
    ...IDEA_FIELD,
    find: "return dear ? mapping.highEffectManyResources : 'green';",
    replace: "return dear ? DEFAULT_MAPPING.highEffectManyResources : 'green';",
  },
];
