import type { Break } from '../break';

const CALENDAR = {
  file: 'apps/web/src/app/themes/ui/page/calendar.ts',
  spec: 'apps/web/src/app/themes/ui/page/calendar.spec.ts',
};
const BENEFIT_FACTS = {
  file: 'apps/api/src/plan-health/benefit-facts.ts',
  spec: 'apps/api/src/plan-health/benefit-facts.spec.ts',
};
const NEXT_DUE = {
  file: 'libs/domain/src/calendar/measurement-periods.ts',
  spec: 'libs/domain/src/calendar/measurement-periods.spec.ts',
};
const MEASURING = {
  file: 'apps/api/src/themes/facts/measuring.ts',
  spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
};
const ALERT_ROUTING = {
  file: 'apps/api/src/followup/alert-routing.ts',
  spec: 'apps/api/src/followup/my-work.http.spec.ts',
};

export const S7: Break[] = [
  {
    row: 'S7.4',
    breaks: 'the page does not say what was missed',
    ...CALENDAR,
    find: "'themes.calendar.is.' + row.state",
    replace: "'themes.calendar.is.measured'",
  },
  {
    row: 'S7.5',
    breaks: 'the page does not say for whom',
    ...CALENDAR,
    find: "'themes.audience.' + row.audience",
    replace: "'themes.calendar.nobody'",
  },
  {
    row: 'S7.3',
    breaks: 'the page does not say of which benefit',
    ...CALENDAR,
    find: 'return [often, ...benefits].join',
    replace: 'return [often].concat(benefits.slice(9)).join',
  },
  {
    row: 'S7.1',
    breaks: 'a benefit without indicator is whole',
    file: 'apps/api/src/plan-health/benefit-facts.ts',
    spec: 'apps/api/src/plan-health/plan-health.http.spec.ts',
    find: "if (indicators.length === 0) return ['indicator'];",
    replace: 'if (indicators.length === 0) return [];',
  },
  {
    row: 'S7.1',
    breaks: 'a missing baseline is not seen',
    ...BENEFIT_FACTS,
    find: "...(baseline ? [] : (['baseline'] as const)),",
    replace: '',
  },
  {
    row: 'S7.1',
    breaks: 'a missing target is not seen',
    ...BENEFIT_FACTS,
    find: "...(target ? [] : (['target'] as const)),",
    replace: '',
  },
  {
    row: 'S7.1',
    breaks: 'never measured is not seen',
    ...BENEFIT_FACTS,
    find: "...(measured || !isDue(known, projectId, benefitId) ? [] : (['measurement'] as const)),",
    replace: '',
  },
  {
    row: 'S7.1',
    breaks: 'what a benefit lacks is not said',
    file: 'libs/domain/src/plan-health/follow-up.ts',
    spec: 'libs/domain/src/plan-health/plan-health.spec.ts',
    find: 'benefits.filter(({ lacks }) => lacks.length > 0)',
    replace: 'benefits.filter(() => false)',
  },
  {
    row: 'S7.1',
    breaks: 'the tree does not count those without indicator',
    file: 'apps/web/src/app/tree/tree-findings.ts',
    spec: 'apps/web/src/app/tree/tree-findings.spec.ts',
    find: 'indicator: (benefit) => !isMeasured(benefit, around),',
    replace: 'indicator: () => false,',
  },
  {
    row: 'S7.2',
    breaks: 'success lifts the benefit',
    file: 'apps/api/src/portfolio/standing/judge-benefit.ts',
    spec: 'apps/api/src/portfolio/standing/judge-benefit.spec.ts',
    find: "all.filter(({ reading }) => reading.kind === 'benefit')",
    replace: 'all',
  },
  {
    row: 'S7.2',
    breaks: 'success is valued in kroner',
    file: 'apps/api/src/plan/check/check-benefit.ts',
    spec: 'apps/api/src/plan/revisions.http.spec.ts',
    find: "if (indicator?.kind === 'success') {",
    replace: 'if (false) {',
  },
  {
    row: 'S7.2',
    breaks: 'success stands among the benefits',
    ...CALENDAR,
    find: 'rows: this.rows().filter((row) => row.kind === kind),',
    replace: "rows: this.rows().filter(() => kind === 'benefit'),",
  },
  {
    row: 'S7.3',
    breaks: 'one of no benefit is not named',
    file: 'apps/api/src/themes/words/follow-up.ts',
    spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
    find: "kind === 'benefit' && benefits.length === 0",
    replace: 'false',
  },
  {
    row: 'S7.3',
    breaks: 'the calendar does not say whose it is',
    file: 'apps/api/src/themes/facts/planned-measurements.ts',
    spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
    find: 'benefitIds: [...new Set(of.flatMap(({ benefitId }) => benefitId ?? []))],',
    replace: 'benefitIds: [],',
  },
  {
    row: 'S7.4',
    breaks: 'grace days are forgotten',
    ...NEXT_DUE,
    find: 'addDays(lastDayOfMonth(month), graceDays)',
    replace: 'lastDayOfMonth(month)',
  },
  {
    row: 'S7.4',
    breaks: 'the grain does not matter',
    ...NEXT_DUE,
    find: 'wanted.map((month) => postingMonthOf(month, grain))',
    replace: "wanted.map((month) => postingMonthOf(month, 'month'))",
  },
  {
    row: 'S7.4',
    breaks: 'a missed measurement is not said',
    ...NEXT_DUE,
    find: "state: missing === undefined ? settled : 'notMeasured',",
    replace: 'state: settled,',
  },
  {
    row: 'S7.4',
    breaks: 'the calendar expects nothing',
    ...MEASURING,
    find: '...measuringState(facts, today),',
    replace: '...measuringState(facts, today),\n    nextDueOn: null,',
  },
  {
    row: 'S7.5',
    breaks: 'who acts by name is not told',
    ...ALERT_ROUTING,
    find: ' || toAct.has(one.indicatorId)',
    replace: '',
  },
  {
    row: 'S7.5',
    breaks: 'leadership’s alone is the board’s too',
    ...ALERT_ROUTING,
    find: "(!leads && one.audience === 'board')",
    replace: '!leads',
  },
  {
    row: 'S7.5',
    breaks: 'leadership is not told of its own',
    ...ALERT_ROUTING,
    find: " || (leads && one.audience === 'leadership')",
    replace: '',
  },
  {
    row: 'S7.5',
    breaks: 'the board shows leadership’s',
    file: 'apps/api/src/portfolio/goals/show-goals.ts',
    spec: 'apps/api/src/followup/my-work.http.spec.ts',
    find: "ids.filter((id) => known.get(id)?.audience === 'board').slice(0, UNCHOSEN)",
    replace: 'ids.slice(0, UNCHOSEN)',
  },
];
