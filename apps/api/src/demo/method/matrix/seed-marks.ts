import { MarkInput, type PlanTheme } from '@gevinst/contract';
import { nextOpenPlace, workshopPlaces } from '@gevinst/domain';
import type { DemoProject } from '../../demo-project';
import type { SeedContext, SeedStep } from '../../seed-context';
import { idOf } from '../id-of';
import type { DemoMark, DemoMarks } from './demo-marks';
import { MARKS } from './marks';

/** The day on which a plan was held against the six themes, where it was. */
export function markSteps(project: DemoProject): SeedStep[] {
  const marks = MARKS[project.code];
  if (marks === undefined) return [];
  const { workshop } = marks;
  const at = (time: string) => new Date(`${marks.on}T${time}:00Z`);
  const said = {
    at: at('09:20'),
    run: (context: SeedContext) => walk(context, project, marks),
  };
  if (workshop === undefined) return [said];
  return [
    { at: at('09:00'), run: (context) => begin(context, project, workshop) },
    said,
    { at: at('10:05'), run: (context) => leave(context, project, workshop) },
  ];
}

type Gathering = NonNullable<DemoMarks['workshop']>;

async function begin(
  { projects, workshops, as }: SeedContext,
  project: DemoProject,
  { facilitator, people }: Gathering,
): Promise<void> {
  const office = as('office');
  const found = (await projects.list(office)).find(({ code }) => code === project.code);
  if (found === undefined || (await workshops.list(office, found.id)).length > 0) return;
  const id = idOf(project, 'workshop', facilitator);
  await workshops.start(office, found.id, { id, facilitator, participants: [...people] });
}

/** At its end, or on a pause where the next cell is that nobody has answered. */
async function leave(
  { matrices, workshops, as }: SeedContext,
  project: DemoProject,
  { facilitator, ended }: Gathering,
): Promise<void> {
  const office = as('office');
  const id = idOf(project, 'workshop', facilitator);
  const { projectId, state } = await workshops.get(office, id);
  if (state !== 'running') return;
  if (ended) return void (await workshops.change(office, { id, input: { end: true } }));
  const { nodes, marks } = await matrices.show(office, projectId);
  const places = workshopPlaces(nodes.map((node) => node.id));
  const place = nextOpenPlace(places, marks, null) ?? undefined;
  await workshops.change(office, { id, input: { state: 'paused', ...(place && { place }) } });
}

/** What was written before an interruption is not written again. */
async function walk(
  { projects, matrices, as }: SeedContext,
  project: DemoProject,
  marks: DemoMarks,
): Promise<void> {
  const team = as('office');
  const found = (await projects.list(team)).find(({ code }) => code === project.code);
  if (found === undefined) return;
  const projectId = found.id;
  const { nodes, marks: written } = await matrices.show(team, projectId);
  const known = new Set(written.map(({ nodeId, theme }) => `${nodeId} ${theme}`));
  const names = [...project.changes, ...project.benefits.map(({ name }) => name)];
  const said = [...project.changes.map((_, at) => marks.changes[at] ?? {}), ...marks.benefits];
  for (const [at, name] of names.entries()) {
    const node = nodes.find((one) => one.name === name);
    const cells = Object.entries(said[at] ?? {}) as [PlanTheme, DemoMark][];
    for (const [theme, { action, ...mark }] of node === undefined ? [] : cells) {
      const nodeId = node?.id ?? '';
      if (known.has(`${nodeId} ${theme}`)) continue;
      const actionIds = action === undefined ? [] : [idOf(project, 'action', action)];
      const input = MarkInput.parse({ ...mark, actionIds });
      await matrices.put(as('office'), { projectId, nodeId, theme }, input);
    }
  }
}
