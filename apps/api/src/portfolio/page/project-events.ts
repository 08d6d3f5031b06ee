import type { ProjectDetail } from '@gevinst/contract';
import type { RevisionHead } from '../../projects/projects.port';
import type { Ask } from '../../warehouse/warehouse.port';
import { dayOf } from '../../warehouse/day-of';
import type { FigureTime } from '../figure-time';
import { IMPORT_MONTHS } from '../queries/measured-rows.query';
import type { JudgedProject } from '../standing/judge-project';

type Events = ProjectDetail['events'];

/** Decisions and imports on a project's time axis. */
export async function projectEvents(
  ask: Ask,
  { seq, dueAt, asOf }: FigureTime,
  { project, benefits }: JudgedProject,
  revisions: readonly RevisionHead[],
): Promise<Events> {
  const indicators = [
    ...new Set(benefits.flatMap((one) => one.indicators.map((i) => i.reading.indicator_id))),
  ];
  const imports = await ask(IMPORT_MONTHS, { seq, indicators });
  const decided = revisions.flatMap((revision) => revisionEvent(revision, asOf ?? dueAt));
  const brought = imports.map(({ month, values_in }) => ({
    month,
    kind: 'import' as const,
    da: `Import: ${values_in} ${values_in === 1 ? 'værdi' : 'værdier'}`,
    en: `Import: ${values_in} ${values_in === 1 ? 'value' : 'values'}`,
  }));
  const goLive = project.goLive?.slice(0, 7);
  const live = { kind: 'goLive' as const, da: 'I drift', en: 'Go-live' };
  const all = [
    ...decided,
    ...brought,
    ...(goLive === undefined ? [] : [{ month: goLive, ...live }]),
  ];
  return all.toSorted((a, b) => a.month.localeCompare(b.month));
}

function revisionEvent(revision: RevisionHead, until: string): Events {
  const { approvedAt, number, reason } = revision;
  const day = approvedAt === null ? null : dayOf(approvedAt);
  if (day === null || day > until) return [];
  return [
    {
      month: day.slice(0, 7),
      kind: 'revision',
      da: number === 1 ? 'Plan godkendt' : `Ny plan godkendt: ${reason}`,
      en: number === 1 ? 'Plan approved' : `New plan approved: ${reason}`,
    },
  ];
}
