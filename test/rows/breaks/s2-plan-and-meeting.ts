import type { Break } from '../break';

const DOMAIN = 'libs/domain/src/board';
const PAGE = 'apps/web/src/app/board/ui';
const API = 'apps/api/src/board';
const BOARD_HTTP = `${API}/board.http.spec.ts`;
const METHOD_HTTP = 'apps/api/src/method/method.http.spec.ts';
const MEETINGS_HTTP = `${API}/meetings/meetings.http.spec.ts`;
const STATUS = { file: `${DOMAIN}/action-status.ts`, spec: `${DOMAIN}/action-status.spec.ts` };
const STEPS = { file: `${DOMAIN}/meeting-steps.ts`, spec: `${DOMAIN}/board-figures.spec.ts` };
const MEETING_BAR = `${PAGE}/meeting/meeting-bar.spec.ts`;
const HEALTH = {
  file: 'libs/domain/src/plan-health/plan-health.ts',
  spec: 'libs/domain/src/plan-health/plan-health.spec.ts',
};

/** S2.10 to S2.15: the action plan, the meeting, and what a good plan is. */
export const S2_PLAN_AND_MEETING: Break[] = [
  {
    row: 'S2.10',
    breaks: 'an action without anyone responsible',
    file: 'libs/contract/src/board.ts',
    find: 'owner: words(120),\n  deadline: IsoDate,\n  ideaId',
    replace: "owner: z.string().default(''),\n  deadline: IsoDate,\n  ideaId",
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.10',
    breaks: 'the status does not stand furthest to the right on paper',
    file: `${PAGE}/paper/paper-plan.ts`,
    find: "            <td>{{ 'board.status.' + action.status | transloco }}</td>\n          </tr>",
    replace: '          </tr>',
    spec: `${PAGE}/paper/paper-plan.spec.ts`,
  },
  {
    row: 'S2.10',
    breaks: 'the card of an action does not say who is responsible',
    file: `${PAGE}/actions/action-card.ts`,
    find: '{{ action().owner }} · <span',
    replace: '<span',
    spec: `${PAGE}/actions/action-card.spec.ts`,
  },
  {
    row: 'S2.10',
    breaks: 'a deadline that is passed is not seen',
    file: `${DOMAIN}/action-standing.ts`,
    find: "if (left < 0) return { kind: 'overdue', days: -left };",
    replace: '',
    spec: `${DOMAIN}/board-figures.spec.ts`,
  },
  {
    row: 'S2.11',
    breaks: 'no action is ever evaluated',
    ...STATUS,
    find: "['decided', 'started', 'completed', 'evaluated'] as const;",
    replace: "['decided', 'started', 'completed'] as const;",
  },
  {
    row: 'S2.11',
    breaks: 'an action is evaluated without an answer',
    ...STATUS,
    find: "if (to === 'evaluated' && given.evaluated !== true) {",
    replace: "if (to !== 'evaluated' && given.evaluated === false) {",
  },
  {
    row: 'S2.11',
    breaks: 'the history of an action has its beginning only',
    file: `${API}/actions/change-action.ts`,
    find: 'await addStep(manager, { actionId: id, ...step, by: ctx.userName, at });',
    replace: '',
    spec: BOARD_HTTP,
  },
  {
    row: 'S2.11',
    breaks: 'an evaluation does not show what the indicator did',
    file: `${PAGE}/actions/move-form.ts`,
    find: '@if (figure(); as measured) {',
    replace: '@if (null; as measured) {',
    spec: `${PAGE}/actions/move-form.spec.ts`,
  },
  {
    row: 'S2.11',
    breaks: 'whether the indicator moved is judged by its first value',
    file: `${DOMAIN}/indicator-moved.ts`,
    find: 'measured.findLast(({ month }) => month < since)',
    replace: 'measured.find(({ month }) => month < since)',
    spec: `${DOMAIN}/board-figures.spec.ts`,
  },
  {
    row: 'S2.12',
    breaks: 'a meeting begins with the action plan',
    ...STEPS,
    find: "['figures', 'progress', ",
    replace: "['progress', 'figures', ",
  },
  {
    row: 'S2.12',
    breaks: 'a meeting is not led on from step to step',
    file: `${PAGE}/meeting/meeting-bar.ts`,
    find: 'computed(() => this.beside(1))',
    replace: 'computed(() => this.beside(5))',
    spec: MEETING_BAR,
  },
  {
    row: 'S2.12',
    breaks: 'the next meeting is not planned',
    file: `${API}/meetings/coming-up.ts`,
    find: 'return at !== null && at.slice(0, 10) >= today ? at : null;',
    replace: 'return at !== null && at.slice(0, 10) < today ? at : null;',
    spec: MEETINGS_HTTP,
  },
  {
    row: 'S2.13',
    breaks: 'a meeting may take an hour',
    file: STEPS.file,
    find: 'most: 30,',
    replace: 'most: 60,',
    spec: `${PAGE}/meeting/start-form.spec.ts`,
  },
  {
    row: 'S2.13',
    breaks: 'the timer does not say that the time is up',
    file: `${PAGE}/meeting/clock.ts`,
    find: 'const over = seconds < 0;',
    replace: 'const over = seconds > 0;',
    spec: `${PAGE}/meeting/clock.spec.ts`,
  },
  {
    row: 'S2.13',
    breaks: 'no time is shown while a meeting is going on',
    file: `${PAGE}/meeting/meeting-bar.ts`,
    find: '{{ left().text }}',
    replace: '',
    spec: MEETING_BAR,
  },
  {
    row: 'S2.13',
    breaks: 'the wall does not fill the screen',
    file: `${PAGE}/wall/wall-screen.ts`,
    find: ': document.documentElement.requestFullscreen();',
    replace: ': Promise.resolve();',
    spec: `${PAGE}/wall/wall-screen.spec.ts`,
  },
  {
    row: 'S2.13',
    breaks: 'the board is printed on the paper that happens to be there',
    file: 'apps/web/src/styles/board/paper.css',
    find: '  size: A3 landscape;\n',
    replace: '',
    spec: `${PAGE}/paper/paper-plan.spec.ts`,
  },
  {
    row: 'S2.13',
    breaks: 'a meeting takes as long as it is asked to',
    file: 'libs/contract/src/meeting.ts',
    find: 'minutes: z.number().int().min(least).max(most).optional(),',
    replace: 'minutes: z.number().optional(),',
    spec: MEETINGS_HTTP,
  },
  {
    row: 'S2.13',
    breaks: 'the minutes do not say what was decided',
    file: `${API}/meetings/minutes-of.ts`,
    find: 'newActions: actions.filter(({ createdAt }) => within(createdAt)).map(promise),',
    replace: 'newActions: [],',
    spec: MEETINGS_HTTP,
  },
  {
    row: 'S2.14',
    breaks: 'a plan is not asked whether it involves anybody',
    ...HEALTH,
    find: "['dynamic', 'visible', 'involving', 'execution', 'followUp'] as const;",
    replace: "['dynamic', 'visible', 'execution', 'followUp'] as const;",
  },
  {
    row: 'S2.14',
    breaks: 'what is bad in a plan does not come first',
    ...HEALTH,
    find: '.toSorted((a, b) => rank(b) - rank(a));',
    replace: ';',
  },
  {
    row: 'S2.15',
    breaks: 'a theme does not lead to its method paper',
    file: 'apps/api/src/themes/facts/theme-resource.ts',
    find: 'methodLink: facts.settings.methodLinks[theme] ?? null,',
    replace: 'methodLink: null,',
    spec: METHOD_HTTP,
  },
  {
    row: 'S2.15',
    breaks: 'there is no place for links to method papers',
    file: 'libs/contract/src/method-settings.ts',
    find: '  methodLinks: z.partialRecord(z.enum(PLAN_THEMES), WebLink).default({}),\n',
    replace: '',
    spec: METHOD_HTTP,
  },
  {
    row: 'S2.15',
    breaks: 'the page of a theme does not lead to its method paper',
    file: 'apps/web/src/app/themes/feature-theme/theme.page.html',
    find: '@if (it.methodLink; as link) {',
    replace: '@if (null; as link) {',
    spec: 'apps/web/src/app/themes/feature-theme/theme.page.spec.ts',
  },
];
