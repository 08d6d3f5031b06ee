import type { ImportSubject } from '../import-subject.repository';
import type { PlanLines } from '../plan-lines.port';
import type { ModelWriter } from './model-writer';

type Kind = ImportSubject['kind'];

type Noted = Omit<ImportSubject, 'version'>;

/** What a file has made, and what it has changed of what was there. */
export class Written {
  private readonly found = new Map<string, Noted>();

  /** What was made stays made, whatever is done to it afterwards. */
  note(
    kind: Kind,
    subjectId: string,
    created: boolean,
    lines: readonly PlanLines[] | null = null,
  ): void {
    const key = `${kind} ${subjectId}`;
    if (!this.found.has(key)) this.found.set(key, { kind, subjectId, created, lines });
  }

  subjects(): Noted[] {
    return [...this.found.values()];
  }
}

/** Writes as the writer does, and notes what was written. */
export function recordingWriter(writer: ModelWriter, written: Written): ModelWriter {
  return {
    project: async (known, input) => {
      const made = await writer.project(known, input);
      written.note('project', made.id, known === null);
      return made;
    },
    indicator: async (known, input) => {
      const made = await writer.indicator(known, input);
      written.note('indicator', made.id, known === null);
      return made;
    },
    change: (projectId, known, input) => {
      written.note('project', projectId, false);
      return writer.change(projectId, known, input);
    },
    benefit: (projectId, known, input) => {
      written.note('project', projectId, false);
      return writer.benefit(projectId, known, input);
    },
    plan: async (projectId, plan) => {
      written.note('project', projectId, false);
      const revisionId = await writer.plan(projectId, plan);
      if (revisionId !== null) written.note('revision', revisionId, true, plan.lines);
      return revisionId;
    },
  };
}
