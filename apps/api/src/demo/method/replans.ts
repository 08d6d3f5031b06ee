import { type RevisionInput, type TreeInput, themeInputOf } from '@gevinst/contract';
import { dec, type Month } from '@gevinst/domain';
import type { DemoProject } from '../demo-project';
import { scaleIn } from '../measured-values';
import type { SeedContext, SeedStep } from '../seed-context';
import { contentOf } from '../seed-plan';
import { idOf } from './id-of';
import { rules } from './theme-writing';

const day = (on: string) => new Date(`${on}T08:15:00Z`);
/** From the next year on, so that nothing that is already measured is promised anew. */
const NEXT_YEAR = '2027-01';
const REASON =
  'Ventelisten er kortere end ventet, og forældrene får svar samme dag. Det havde ingen set komme.';

interface Unforeseen {
  readonly change: string;
  readonly benefit: string;
}
const ANSWERS: Unforeseen = {
  change: 'Svaret sendes af systemet',
  benefit: 'Forældre får svar samme dag',
};

/** What happened to two plans on their way: a benefit that nobody had foreseen, and a plan that waits to be lowered. */
export function replanSteps(project: DemoProject): SeedStep[] {
  if (project.code === 'BU-01') {
    return [
      { at: day('2026-08-03'), run: (context) => writeRules(context, project) },
      { at: day('2026-08-17'), run: (context) => grow(context, project, ANSWERS) },
      { at: day('2026-08-24'), run: (context) => approve(context, project) },
    ];
  }
  if (project.code !== 'KF-01') return [];
  return [{ at: day('2026-11-16'), run: (context) => wait(context, project) }];
}

const find = async ({ projects, as }: SeedContext, { code }: DemoProject) =>
  (await projects.list(as('office'))).find((one) => one.code === code);

async function writeRules(context: SeedContext, project: DemoProject): Promise<void> {
  const found = await find(context, project);
  if (found === undefined) return;
  const known = await context.themes.list(context.as('office'), found.id);
  if (known.some(({ theme, updatedBy }) => theme === 'workflows' && updatedBy !== null)) return;
  const content = {
    rules: rules(
      ['Pladser anvises kun om mandagen', 'managementDecision', { status: 'dropped' }],
      ['Forældre skal ringe for at sige ja', 'managerSaid', { status: 'changed' }],
    ),
  };
  const written = themeInputOf('workflows').parse({ relevance: 'relevant', content });
  const at = day('2026-08-03');
  await context.themes.put(
    context.as('office'),
    found.id,
    { theme: 'workflows', ...written },
    { at },
  );
}

/** The tree grows by a change and a benefit. */
async function grow(
  context: SeedContext,
  project: DemoProject,
  { change, benefit }: Unforeseen,
): Promise<void> {
  const found = await find(context, project);
  if (found === undefined) return;
  const { changes, benefits } = await context.trees.show(context.as('office'), found.id);
  if (benefits.some(({ name }) => name === benefit)) return;
  const { owner } = project;
  const made = { id: idOf(project, 'change', change), name: change, owner, description: '' };
  const more: TreeInput['benefits'][number] = {
    ...{ id: idOf(project, 'benefit', benefit), name: benefit, owner },
    ...{ valueClass: 'quality', beneficiary: 'citizen', disbenefit: false },
    ...{ realisationFrom: '2026-08', realisationTo: '2028-12' },
    ...{ changeIds: [made.id], description: '', indicatorIds: [], doam: null },
  };
  const grown = { changes: [...changes, made], benefits: [...benefits, more] };
  await context.trees.put(context.as('office'), found.id, grown, { at: day('2026-08-17') });
}

/** A third plan: more from next year on, and the new benefit with it. */
async function approve(context: SeedContext, project: DemoProject): Promise<void> {
  const found = await find(context, project);
  if (found === undefined) return;
  const office = context.as('office');
  const approved = await context.projects.revisions(office, found.id);
  if (approved.length > 2) return;
  const content = await contentOf(context, project, found.id, (month) =>
    scaleFrom(project, month, '1.1'),
  );
  const benefits = await context.projects.benefits(office, found.id);
  const fresh = benefits.filter(({ name }) => name === ANSWERS.benefit);
  const planned = fresh.map(({ id: benefitId }) => {
    return { benefitId, valuation: null, evidenceIndicatorIds: [], months: [] };
  });
  const input: RevisionInput = {
    reason: REASON,
    content: { ...content, benefits: [...content.benefits, ...planned] },
  };
  const at = day('2026-08-24');
  const draft = await context.projects.saveRevision(context.as('office'), found.id, input, at);
  await context.projects.approveRevision(context.as('leadership'), draft.id, at);
}

/** A draft that leadership has not decided on. */
async function wait(context: SeedContext, project: DemoProject): Promise<void> {
  const found = await find(context, project);
  if (found === undefined) return;
  const known = await context.projects.revisions(context.as('office'), found.id);
  if (known.some(({ state }) => state === 'draft')) return;
  const content = await contentOf(context, project, found.id, (month) =>
    scaleFrom(project, month, '0.85'),
  );
  const reason = 'Foreningerne aflyser stadig i telefonen. Vi foreslår en lavere plan fra 2027.';
  const at = day('2026-11-16');
  await context.projects.saveRevision(context.as('office'), found.id, { reason, content }, at);
}

const scaleFrom = (project: DemoProject, month: Month, share: string) =>
  month < NEXT_YEAR ? scaleIn(project, month) : scaleIn(project, month).times(dec(share));
