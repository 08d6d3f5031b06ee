import { Doam } from '@gevinst/contract';
import type { DemoProject } from '../demo-project';
import type { SeedContext, SeedStep } from '../seed-context';
import { TREES, type DemoTree } from './trees';

/** The day on which a team drew its tree, where it did. */
export function treeSteps(project: DemoProject): SeedStep[] {
  const tree = TREES[project.code];
  if (tree === undefined) return [];
  const at = new Date(`${tree.on}T08:15:00Z`);
  return [{ at, run: (context) => draw(context, project, tree, at) }];
}

async function draw(
  { projects, trees, as }: SeedContext,
  project: DemoProject,
  drawn: DemoTree,
  at: Date,
): Promise<void> {
  const office = as('office');
  const found = (await projects.list(office)).find(({ code }) => code === project.code);
  if (found === undefined) return;
  const { changes, benefits } = await trees.show(office, found.id);
  if (benefits.some(({ doam }) => doam !== null)) return;
  const named = <T extends { readonly name: string }>(nodes: readonly T[], name: string) =>
    nodes.find((one) => one.name === name);
  const newChanges = project.changes.flatMap((name, place) => {
    const change = named(changes, name);
    return change === undefined ? [] : [{ ...change, ...drawn.changes[place] }];
  });
  const newBenefits = project.benefits.flatMap(({ name }, place) => {
    const benefit = named(benefits, name);
    const said = drawn.benefits[place];
    if (benefit === undefined || said === undefined) return benefit ?? [];
    const changeIds = said.from.flatMap((one) => newChanges[one]?.id ?? []);
    return [{ ...benefit, changeIds, doam: said.test ? Doam.parse(said.test) : null }];
  });
  await trees.put(office, found.id, { changes: newChanges, benefits: newBenefits }, { at });
}
