import type { ImportProject } from '@gevinst/contract';
import type { ProjectRecord } from '../../projects/projects.port';
import { ProjectStory } from './dry-run/project-story';
import type { SaidProject } from './file-portfolio';
import type { ModelWriter } from './model-writer';
import { EMPTY_PLAN } from './plan/plan-content';
import { planLines } from './plan/plan-lines';
import type { Due, Reckoning } from './plan/reckoning';

/**
 * Brings one project of a file into the model: itself, its indicators, its changes, its benefits, its plan. Whatever
 * is there already is left alone, so that a second time, or one after a half-done first, doubles nothing. Returns what
 * was done.
 */
export async function takeInProject(
  reckoning: Reckoning,
  writer: ModelWriter,
  said: SaidProject,
): Promise<ImportProject> {
  const { model } = reckoning;
  const story = new ProjectStory(said, model);
  const own = reckoning.project(said);
  story.own(own);
  const project = own.due
    ? model.projects.put(await writer.project(own.known, own.input))
    : knownOf(own);
  for (const key of reckoning.indicatorsOf(said)) {
    const one = reckoning.indicator(key);
    story.thing('indicator', one);
    if (one.due) model.indicators.put(await writer.indicator(one.known, one.input));
  }
  await takeInParts({ reckoning, writer, story }, said, project);
  const plan = reckoning.plan(said, project.id);
  story.planned(plan, project.id);
  if (plan.step === 'approve' || plan.step === 'draft') {
    const { content } = plan;
    const lines = planLines(said, content, {
      before: model.plan(project.id).approved?.current.content ?? EMPTY_PLAN,
      benefitId: (name) => model.benefitsOf(project.id).named(name)[0]?.id,
    });
    await writer.plan(project.id, { content, approve: plan.step === 'approve', lines });
  }
  return story.end();
}

interface Hands {
  readonly reckoning: Reckoning;
  readonly writer: ModelWriter;
  readonly story: ProjectStory;
}

/** Changes before the benefits that follow from them. */
async function takeInParts(
  { reckoning, writer, story }: Hands,
  said: SaidProject,
  project: ProjectRecord,
): Promise<void> {
  const { model } = reckoning;
  for (const one of said.changes) {
    const change = reckoning.change(project.id, one);
    story.thing('change', change, project.id);
    const { due, known, input } = change;
    if (due) model.changesOf(project.id).put(await writer.change(project.id, known, input));
  }
  for (const one of said.benefits) {
    const benefit = reckoning.benefit(project, one);
    story.thing('benefit', benefit, project.id);
    const { due, known, input } = benefit;
    if (due) model.benefitsOf(project.id).put(await writer.benefit(project.id, known, input));
  }
}

function knownOf({ known }: Due<ProjectRecord, unknown>): ProjectRecord {
  if (known === null) throw new Error('What is not there is due');
  return known;
}
