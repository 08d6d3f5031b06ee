import type { ProjectRecord } from '../../projects/projects.port';
import type { SaidProject } from './file-portfolio';
import type { ModelWriter } from './model-writer';
import type { Due, Reckoning } from './plan/reckoning';

/** What a file does to a project or to anything it holds. */
export type Fate = 'new' | 'changed' | 'unchanged';

/**
 * Brings one project of a file into the model: itself, its indicators, its changes, its benefits, its plan. Whatever
 * is there already is left alone, so that a second time, or one after a half-done first, doubles nothing.
 */
export async function takeInProject(
  reckoning: Reckoning,
  writer: ModelWriter,
  said: SaidProject,
): Promise<Fate> {
  const { model } = reckoning;
  const own = reckoning.project(said);
  let written = own.due;
  const project = own.due
    ? model.projects.put(await writer.project(own.known, own.input))
    : knownOf(own);
  for (const key of reckoning.indicatorsOf(said)) {
    const { due, known, input } = reckoning.indicator(key);
    if (due) model.indicators.put(await writer.indicator(known, input));
    written ||= due;
  }
  if (await takeInParts(reckoning, writer, said, project)) written = true;
  const plan = reckoning.plan(said, project.id);
  if (plan.step === 'approve' || plan.step === 'draft') {
    await writer.plan(project.id, { content: plan.content, approve: plan.step === 'approve' });
    written = true;
  }
  if (own.known === null) return 'new';
  return written ? 'changed' : 'unchanged';
}

/** Changes before the benefits that follow from them; true when anything was written. */
async function takeInParts(
  reckoning: Reckoning,
  writer: ModelWriter,
  said: SaidProject,
  project: ProjectRecord,
): Promise<boolean> {
  const { model } = reckoning;
  let written = false;
  for (const one of said.changes) {
    const { due, known, input } = reckoning.change(project.id, one);
    if (due) model.changesOf(project.id).put(await writer.change(project.id, known, input));
    written ||= due;
  }
  for (const one of said.benefits) {
    const { due, known, input } = reckoning.benefit(project, one);
    if (due) model.benefitsOf(project.id).put(await writer.benefit(project.id, known, input));
    written ||= due;
  }
  return written;
}

function knownOf({ known }: Due<ProjectRecord, unknown>): ProjectRecord {
  if (known === null) throw new Error('What is not there is due');
  return known;
}
