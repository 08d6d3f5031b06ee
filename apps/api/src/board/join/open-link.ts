import type { JoinLink } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { hashOf, newToken } from '../../identity/tokens.port';
import { methodSettings } from '../../method/method-settings.port';
import type { EntityManager } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { getMeeting } from '../meetings/meetings.repository';
import { addLink, closeLinks, countLinks } from './links.repository';

/** A link never lives longer, also when nobody ends the meeting. */
const HOURS = 4;
/** Screens that show a code at once. */
const MOST = 20;

/** Lets guests in: whoever has the link may hang notes on this meeting's board, and nothing else. S2.6. */
export async function openLink(
  manager: EntityManager,
  ctx: TenantContext,
  meetingId: string,
): Promise<JoinLink & { projectId: string }> {
  const { projectId, subject } = await goingOn(manager, meetingId);
  const { joinByLink } = await methodSettings(manager);
  if (!joinByLink) throw new ProblemError('conflict', TURNED_OFF);
  if ((await countLinks(manager, meetingId)) >= MOST) throw new ProblemError('conflict', TOO_MANY);
  const openedAt = ctx.recordedAt ?? new Date();
  const until = new Date(openedAt.getTime() + HOURS * 3_600_000);
  const token = newToken();
  const link = { hash: hashOf(token), meetingId, until, openedBy: ctx.userName, openedAt };
  await addLink(manager, link);
  await writeAudit(manager, ctx, { action: 'meeting.opened', subject });
  return { projectId, path: `/join/${token}`, until: until.toISOString() };
}

/** Shuts the door for everyone who has come by link; what they have hung up stays. */
export async function closeLink(
  manager: EntityManager,
  ctx: TenantContext,
  meetingId: string,
): Promise<{ projectId: string }> {
  const meeting = await getMeeting(manager, meetingId, { lock: true });
  const { id: projectId, code, name } = await getProject(manager, meeting.projectId);
  if ((await closeLinks(manager, meetingId)) > 0) {
    await writeAudit(manager, ctx, { action: 'meeting.closed', subject: `${code} ${name}` });
  }
  return { projectId };
}

const TURNED_OFF = {
  da: 'Kommunen har valgt, at ingen kan være med fra en telefon uden at logge ind',
  en: 'The municipality has chosen that nobody joins from a phone without signing in',
};

const TOO_MANY = {
  da: 'Koden vises på for mange skærme. Luk den, og vis den igen',
  en: 'The code is shown on too many screens. Close it, and show it again',
};

async function goingOn(manager: EntityManager, meetingId: string) {
  const meeting = await getMeeting(manager, meetingId, { lock: true });
  const { code, name } = await getProject(manager, meeting.projectId);
  if (meeting.endedAt !== null) throw new ProblemError('meeting_over');
  return { projectId: meeting.projectId, subject: `${code} ${name}` };
}
