import { type Month, addMonths, monthRange } from '@gevinst/domain';
import type { DemoProject } from './demo-project';
import { themeSteps } from './method/themes';
import { indicatorCode } from './measured-values';
import { commentSteps } from './method/comments';
import { replanSteps } from './method/replans';
import { boardSteps } from './method/board/seed-board';
import { markSteps } from './method/matrix/seed-marks';
import { treeSteps } from './method/seed-tree';
import type { SeedContext, SeedStep } from './seed-context';
import { seedExtract } from './seed-extract';
import { FIRST_PLAN, laterPlan, seedRevision } from './seed-plan';
import { seedProject } from './seed-project';

const LAST_MEASURED: Month = '2026-10';
const FIRST_MEASURED: Month = '2024-01';
const MONTHLY_SINCE: Month = '2026-01';
const RECENT: Month = '2026-06';

const moment = (month: Month, day: string, time = '07:30') =>
  new Date(`${month}-${day}T${time}:00Z`);

/** Everything that happened, oldest first, so that any figure can be asked for as known on a day. */
export function historyOf(projects: readonly DemoProject[]): SeedStep[] {
  const steps = [
    ...projects.flatMap(projectSteps),
    ...extractSteps(),
    ...projects.flatMap(treeSteps),
    ...projects.flatMap(noteSteps),
    ...projects.flatMap(commentSteps),
    ...projects.flatMap(boardSteps),
    ...projects.flatMap(themeSteps),
    ...projects.flatMap(markSteps),
    ...projects.flatMap(replanSteps),
  ];
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function projectSteps(project: DemoProject): SeedStep[] {
  const { from, replan } = project;
  const begun = from !== null && from < RECENT ? addMonths(from, -5) : RECENT;
  const created = moment(begun, '10');
  const approved = moment(addMonths(begun, 1), '12');
  const steps: SeedStep[] = [
    { at: created, run: (context) => seedProject(context, project, created) },
    { at: approved, run: (context) => seedRevision(context, project, FIRST_PLAN, approved) },
  ];
  if (replan === undefined) return steps;
  const replanned = new Date(`${replan.on}T09:00:00Z`);
  const later = laterPlan(project);
  return [
    ...steps,
    { at: replanned, run: (context) => seedRevision(context, project, later, replanned) },
  ];
}

/** Until the portfolio was followed month by month, the office fetched three months at a time. */
export function extractMonths(): Month[][] {
  const months = monthRange(FIRST_MEASURED, LAST_MEASURED);
  const byFile = Map.groupBy(months, (month) => (month < MONTHLY_SINCE ? quarterOf(month) : month));
  return [...byFile.values()];
}

const quarterOf = (month: Month) => addMonths(month, (12 - Number(month.slice(5))) % 3);

function extractSteps(): SeedStep[] {
  return extractMonths().flatMap((months) => {
    const next = addMonths(months.at(-1) ?? LAST_MEASURED, 1);
    const [monthly, quarterly] = [moment(next, '08'), moment(next, '11')];
    return [
      {
        at: monthly,
        run: (context: SeedContext) => seedExtract(context, 'month', months, monthly),
      },
      {
        at: quarterly,
        run: (context: SeedContext) => seedExtract(context, 'quarter', months, quarterly),
      },
    ];
  });
}

function noteSteps(project: DemoProject): SeedStep[] {
  const at = moment('2026-11', '16');
  return project.note === undefined && project.override === undefined
    ? []
    : [{ at, run: (context) => seedNotes(context, project, at) }];
}

async function seedNotes(context: SeedContext, project: DemoProject, at: Date): Promise<void> {
  const { projects } = context;
  const office = context.as('office');
  const { note, override } = project;
  if (note !== undefined) {
    const code = indicatorCode(project, note.benefit);
    const indicator = (await projects.indicators(office)).find((one) => one.code === code);
    const { month, text } = note;
    if (indicator) await projects.writeNote(office, indicator.id, { month, text }, at);
  }
  const found = (await projects.list(office)).find(({ code }) => code === project.code);
  if (override !== undefined && found) {
    const { version } = found;
    if (version > 0)
      await projects.setOverride(office, found.id, { ...override, until: '2026-12-31' }, { at });
  }
}
