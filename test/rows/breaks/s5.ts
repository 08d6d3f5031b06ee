import type { Break } from '../break';

const CULTURE = {
  file: 'libs/contract/src/theme-contents/culture.ts',
  spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
};
const CULTURE_ON_PAGE = {
  file: 'apps/web/src/app/themes/ui/definitions/culture.ts',
  spec: 'apps/web/src/app/themes/ui/definitions/what-pages-ask.spec.ts',
};
const CULTURE_ON_PAGE_DEFINITIONS = {
  file: 'apps/web/src/app/themes/ui/definitions/culture.ts',
  spec: 'apps/web/src/app/themes/ui/definitions/definitions.spec.ts',
};
const ARCHETYPES = {
  file: 'libs/domain/src/theme/archetypes.ts',
  spec: 'apps/web/src/app/themes/ui/definitions/definitions.spec.ts',
};

export const S5: Break[] = [
  {
    row: 'S5.1',
    breaks: 'the middle level is not kept',
    ...CULTURE,
    find: 'behaviour: notes, values: notes, assumptions: notes',
    replace: 'behaviour: notes, assumptions: notes',
  },
  {
    row: 'S5.1',
    breaks: 'the page does not ask for the deepest level',
    ...CULTURE_ON_PAGE,
    find: "      { key: 'assumptions', kind: 'lines', hint: true },\n",
    replace: '',
  },
  {
    row: 'S5.2',
    breaks: 'the assumed reason is not kept',
    ...CULTURE,
    find: '    assumedReason: note,\n',
    replace: '',
  },
  {
    row: 'S5.2',
    breaks: 'behaviour holds no benefit back',
    file: 'libs/domain/src/theme/barriers.ts',
    spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
    find: '  benefitIds.length > 0 && !solved;',
    replace: '  benefitIds.length > 300 && solved;',
  },
  {
    row: 'S5.2',
    breaks: 'the page asks for no benefit',
    ...CULTURE_ON_PAGE,
    find: '      { ...BENEFITS, column: true },\n',
    replace: '',
  },
  {
    row: 'S5.3',
    breaks: 'nothing says that the story breaks off',
    ...CULTURE_ON_PAGE_DEFINITIONS,
    find: '    cut: true,\n',
    replace: '',
  },
  {
    row: 'S5.3',
    breaks: 'the page does not show what is said',
    file: 'apps/web/src/app/themes/ui/register/register.html',
    spec: 'apps/web/src/app/themes/ui/register/parts.spec.ts',
    find: '@if (def().cut) {',
    replace: '@if (false) {',
  },
  {
    row: 'S5.4',
    breaks: 'the library has no first archetype',
    ...ARCHETYPES,
    find: "['personalService', 'groupCannot']",
    replace: "['groupCannot']",
  },
  {
    row: 'S5.4',
    breaks: 'directors cannot hold an assumption',
    file: 'libs/domain/src/theme/archetypes.ts',
    spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
    find: "'politicians', 'directors', ",
    replace: "'politicians', ",
  },
  {
    row: 'S5.4',
    breaks: 'the counter-question is not filled in',
    ...CULTURE_ON_PAGE_DEFINITIONS,
    find: "fields: ['text', 'counterQuestion']",
    replace: "fields: ['text']",
  },
  {
    row: 'S5.5',
    breaks: 'the library has no second archetype',
    ...ARCHETYPES,
    find: "['personalService', 'groupCannot']",
    replace: "['personalService']",
  },
  {
    row: 'S5.5',
    breaks: 'evidence carries no measurement',
    ...CULTURE,
    find: '    indicatorId: Id.nullable().default(null),\n',
    replace: '',
  },
  {
    row: 'S5.5',
    breaks: 'evidence for counts as evidence against',
    file: 'apps/api/src/themes/words/culture.ts',
    spec: 'apps/api/src/themes/words/culture.spec.ts',
    find: '(stands === stand ? assumptionId : [])',
    replace: "(stand === 'against' ? assumptionId : [])",
  },
  {
    row: 'S5.5',
    breaks: 'nothing said when measurements speak against',
    file: 'apps/api/src/themes/words/culture.ts',
    spec: 'apps/api/src/themes/themes.http.spec.ts',
    find: 'assumptions.filter(({ id }) => against.has(id) && !speakFor.has(id)).length',
    replace: '0',
  },
  {
    row: 'S5.5',
    breaks: 'the page does not ask for the measurement',
    ...CULTURE_ON_PAGE,
    find: "      { key: 'indicatorId', kind: 'indicator', column: true },\n",
    replace: '',
  },
];
