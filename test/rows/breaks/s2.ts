import type { Break } from '../break';

const DOMAIN = 'libs/domain/src/board';
const PAGE = 'apps/web/src/app/board';
const API = 'apps/api/src/board';
const BOARD_HTTP = `${API}/board.http.spec.ts`;
const METHOD_HTTP = 'apps/api/src/method/method.http.spec.ts';
const SETUP = {
  file: `${PAGE}/ui/setup/setup-form.ts`,
  spec: `${PAGE}/ui/setup/setup-form.spec.ts`,
};
const FIELDS = {
  file: `${PAGE}/fields/board-fields.html`,
  spec: `${PAGE}/fields/board-fields.spec.ts`,
};
const IDEA_FIELD = {
  file: `${DOMAIN}/idea-field.ts`,
  spec: `${DOMAIN}/idea-field.spec.ts`,
};
const SENTENCE = {
  file: 'libs/domain/src/judgement/trend-words.ts',
  spec: 'libs/domain/src/judgement/board-sentence.spec.ts',
};
const GOAL_CARD = `${PAGE}/ui/goals/goal-card.spec.ts`;

export const S2: Break[] = [
  {
    row: 'S2.1',
    breaks: 'a board has three fields',
    file: `${PAGE}/fields/board-view.ts`,
    find: "['goals', 'ideas', 'assessment', 'plan']",
    replace: "['goals', 'ideas', 'plan']",
    spec: `${PAGE}/fields/board-view.spec.ts`,
  },
  {
    row: 'S2.1',
    breaks: 'a board is not found in the list of all boards before somebody works at it',
    file: `${API}/list/list-boards.ts`,
    find: '.sort(byUrgency);',
    replace: '.filter(({ used }) => used);',
    spec: `${API}/list/board-list.http.spec.ts`,
  },
  {
    row: 'S2.1',
    breaks: 'the page of a board leaves out Vurdering',
    ...FIELDS,
    find: "@if (visible('assessment')) {",
    replace: '@if (false) {',
  },
  {
    row: 'S2.2',
    breaks: 'a board forgets which goals a team has pinned',
    file: `${API}/board.repository.ts`,
    find: 'return { pinned, capacityDays, mapping, version };',
    replace: 'return { pinned: [], capacityDays, mapping, version };',
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.2',
    breaks: 'nobody is warned about many goals',
    ...SETUP,
    find: '@if (pinned().length > usual().pinnedWarnAbove) {',
    replace: '@if (pinned().length > 20) {',
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
    row: 'S2.3',
    breaks: 'the target is one constant, not a series',
    file: `${PAGE}/ui/goals/goal-window.ts`,
    find: 'label: shortName(month, language),\n      target,',
    replace: 'label: shortName(month, language),\n      target: points[0]?.target ?? null,',
    spec: GOAL_CARD,
  },
  {
    row: 'S2.4',
    breaks: 'a figure above its target counts as below it',
    ...SENTENCE,
    find: 'improvement(direction, target, value).lt(0)',
    replace: 'improvement(direction, target, value).gt(0)',
  },
  {
    row: 'S2.4',
    breaks: 'a long decline is not seen',
    ...SENTENCE,
    find: 'if (worsenings < FEWEST_WORSENINGS) return null;',
    replace: 'if (worsenings >= FEWEST_WORSENINGS) return null;',
  },
  {
    row: 'S2.4',
    breaks: 'the card of a goal does not say it in words',
    file: `${PAGE}/ui/goals/goal-card.ts`,
    find: '@if (sentence(); as sentence) {',
    replace: '@if (null; as sentence) {',
    spec: GOAL_CARD,
  },
  {
    row: 'S2.4',
    breaks: 'the board is not told it in words',
    file: 'apps/api/src/portfolio/goals/show-goals.ts',
    find: '      sentence: words,\n',
    replace: '      sentence: words && null,\n',
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.5',
    breaks: 'a note on why does not stand with its month',
    file: 'apps/api/src/portfolio/page/show-series.ts',
    find: 'note: noteOf(known.get(point.month))',
    replace: 'note: null',
    spec: 'apps/api/src/indicators/indicators.http.spec.ts',
  },
  {
    row: 'S2.5',
    breaks: 'there may be a note without a text',
    file: 'libs/contract/src/model.ts',
    find: 'CauseNoteInput = z.object({ month: Month, text: z.string().min(1)',
    replace: 'CauseNoteInput = z.object({ month: Month, text: z.string()',
    spec: 'apps/api/src/indicators/indicators.http.spec.ts',
  },
  {
    row: 'S2.6',
    breaks: 'an idea is discussed before it is assessed',
    file: 'apps/api/src/comments/check-subject.ts',
    find: "if (idea === 'assessed') return;",
    replace: 'if (idea !== null) return;',
    spec: 'apps/api/src/comments/comments.http.spec.ts',
  },
  {
    row: 'S2.6',
    breaks: 'nothing is asked about an idea',
    file: `${API}/ideas/ideas.repository.ts`,
    find: 'questions: (questions.get(row.id) ?? []).map(question),',
    replace: 'questions: [],',
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.6',
    breaks: 'ideas are gathered openly only',
    file: `${PAGE}/ui/meeting/start-form.ts`,
    find: "modes = ['open', 'round']",
    replace: "modes = ['open']",
    spec: `${PAGE}/ui/meeting/start-form.spec.ts`,
  },
  {
    row: 'S2.7',
    breaks: 'the effect goes downwards in the field',
    file: `${PAGE}/ui/assessment/score-at.ts`,
    find: 'within(many[effect], 1 - y)',
    replace: 'within(many[effect], y)',
    spec: `${PAGE}/ui/assessment/score-at.spec.ts`,
  },
  {
    row: 'S2.7',
    breaks: 'the resources that an idea takes are not kept',
    file: `${API}/ideas/change-idea.ts`,
    find: 'changeIdeaRow(manager, idea, { effect, resources, ...by })',
    replace: 'changeIdeaRow(manager, idea, { effect, ...by })',
    spec: BOARD_HTTP,
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
  {
    row: 'S2.8',
    breaks: 'the form of a board does not keep the colours that a team chooses',
    ...SETUP,
    find: 'mapping: muchForMany === mapping.highEffectManyResources ? null : own,',
    replace: 'mapping: own && null,',
  },
  {
    row: 'S2.8',
    breaks: 'notes on the board do not follow the colours that are settled',
    file: `${API}/ideas/ideas.repository.ts`,
    find: 'ideaField(effect, resources, mapping) : null;',
    replace: 'ideaField(effect, resources) : null;',
    spec: METHOD_HTTP,
  },
  {
    row: 'S2.9',
    breaks: 'nothing is ever more than a team has days for',
    file: `${DOMAIN}/capacity.ts`,
    find: 'over: left?.isNegative() ?? false',
    replace: 'over: false',
    spec: `${DOMAIN}/board-figures.spec.ts`,
  },
  {
    row: 'S2.9',
    breaks: 'the board does not say how many days are asked for',
    ...FIELDS,
    find: '[days]="board.capacityDays ?? board.method.capacityDays"',
    replace: '[days]="null"',
  },
  {
    row: 'S2.9',
    breaks: 'an idea becomes an action without being assessed',
    file: `${API}/actions/add-action.ts`,
    find: 'if (idea.effect !== null) return;',
    replace: 'if (idea !== null) return;',
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.9',
    breaks: 'a planned idea leaves the board',
    file: `${API}/ideas/ideas.repository.ts`,
    find: "state: became.has(row.id) ? 'planned' : assessed ? 'assessed' : 'idea',",
    replace: "state: assessed ? 'assessed' : 'idea',",
    spec: BOARD_HTTP,
  },
];
