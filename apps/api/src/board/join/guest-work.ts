import type { Idea } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { takePart } from '../../participation/participation.repository';
import { ProblemError } from '../../http/problem-error';
import { methodSettings } from '../../method/method-settings.port';
import type { EntityManager } from '../../postgres/database';
import { type ProjectRecord } from '../../projects/projects.port';
import { getProject } from '../../model/project/project.repository';
import { type BoardWriter, auditedAs } from '../board-writes';
import { addIdea } from '../ideas/add-idea';
import type { MeetingEntity } from '../meetings/meeting.entity';
import { countGuestNotes } from '../ideas/ideas.repository';
import { addPeople, getMeeting } from '../meetings/meetings.repository';

/** Notes that one meeting takes from phones. */
export const MOST_NOTES = 200;

const CLOSED = {
  da: 'Mødet er slut, eller koden er lukket. Spørg den, der holder mødet',
  en: 'The meeting is over, or the code has been closed. Ask whoever holds the meeting',
};

/** What a guest is told who comes by a link that leads nowhere, or no longer. */
export const linkClosed = () => new ProblemError('link_not_valid', CLOSED);

/** Where a link leads. */
export interface Meant {
  readonly meeting: MeetingEntity;
  readonly project: ProjectRecord;
}

/** The meeting that a link leads to, kept as it is while the guest does something there. */
export async function meetingOfLink(manager: EntityManager, meetingId: string): Promise<Meant> {
  const meeting = await getMeeting(manager, meetingId, { lock: 'share' });
  const { joinByLink } = await methodSettings(manager);
  if (meeting.endedAt !== null || !joinByLink) throw linkClosed();
  return { meeting, project: await getProject(manager, meeting.projectId) };
}

/** A guest has said who they are: that they were there is kept, as for everybody at a meeting. S1.7. */
export async function comeIn(
  manager: EntityManager,
  guest: BoardWriter,
  { meeting, project }: Meant,
): Promise<void> {
  const isNew = await addPeople(manager, meeting.id, [guest.userName]);
  await takePart(manager, guest, project.id, 'meeting');
  if (!isNew) return;
  const subject = `${project.code} ${project.name}`;
  await writeAudit(manager, auditedAs(guest), { action: 'meeting.joined', subject });
}

/** A note from a phone. Sent again after a cut connection it is the same note. S2.6. */
export async function hangUp(
  manager: EntityManager,
  guest: BoardWriter,
  meant: Meant,
  input: { id?: string | undefined; text: string },
): Promise<Idea> {
  await comeIn(manager, guest, meant);
  if ((await countGuestNotes(manager, meant.meeting.id, input.id)) >= MOST_NOTES) {
    throw new ProblemError('conflict', {
      da: `Tavlen har fået ${MOST_NOTES} sedler fra telefoner i dette møde. Sig din idé højt i stedet`,
      en: `The board has had ${MOST_NOTES} notes from phones in this meeting. Say yours aloud instead`,
    });
  }
  return addIdea(manager, guest, { projectId: meant.project.id, input });
}
