import { Injectable } from '@nestjs/common';
import type { GuestIdea, GuestIdeaInput, JoinInput, JoinLink, Joined } from '@gevinst/contract';
import { Settings } from '../../config/settings';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { LoginAttempts } from '../../identity/attempts.port';
import { hashOf } from '../../identity/tokens.port';
import { todayOf } from '../../identity/today.port';
import { Database } from '../../postgres/database';
import { type BoardWriter, BoardWrites } from '../board-writes';
import { type Meant, comeIn, hangUp, linkClosed, meetingOfLink } from './guest-work';
import { type GuestCall, Guests } from './guests.port';
import { type LinkPlace, findLink } from './links.repository';
import { closeLink, openLink } from './open-link';

/** In a quarter of an hour: per address, since a town hall may share one, and per link. */
const FROM_ADDRESS = 600;
const BY_LINK = 300;

@Injectable()
export class GuestsService extends Guests {
  constructor(
    private readonly database: Database,
    private readonly writes: BoardWrites,
    private readonly attempts: LoginAttempts,
    private readonly settings: Settings,
  ) {
    super();
  }

  override async open(ctx: TenantContext, meetingId: string): Promise<JoinLink> {
    const { path, until } = await this.writes.run(ctx, 'meeting', (manager) =>
      openLink(manager, ctx, meetingId),
    );
    return { path, until };
  }

  override async close(ctx: TenantContext, meetingId: string): Promise<void> {
    await this.writes.run(ctx, 'meeting', (manager) => closeLink(manager, ctx, meetingId));
  }

  override async join({ token, name }: JoinInput, call: GuestCall): Promise<Joined> {
    const place = await this.placeOf(token, call);
    const { meetingId } = place;
    if (name === undefined) {
      return this.database.tenant(place, async (manager) =>
        shown(place, await meetingOfLink(manager, meetingId)),
      );
    }
    const guest = this.guest(place, name, call);
    const { meant } = await this.writes.run(guest, 'meeting', async (manager) => {
      const meant = await meetingOfLink(manager, meetingId);
      await comeIn(manager, guest, meant);
      return { projectId: meant.project.id, meant };
    });
    return shown(place, meant);
  }

  override async note(input: GuestIdeaInput, call: GuestCall): Promise<GuestIdea> {
    const place = await this.placeOf(input.token, call);
    const guest = this.guest(place, input.name, call);
    const { id } = await this.writes.run(guest, 'board', async (manager) =>
      hangUp(manager, guest, await meetingOfLink(manager, place.meetingId), input),
    );
    return { id };
  }

  /** Counted before it is looked at, so that a burst of guesses is counted too. */
  private async placeOf(token: string, { address, at }: GuestCall): Promise<LinkPlace> {
    const hash = hashOf(token);
    const attempt = await this.attempts.reserve([
      { key: `join ${address}`, limit: FROM_ADDRESS },
      { key: `link ${hash}`, limit: BY_LINK },
    ]);
    if ('waitSeconds' in attempt) {
      throw new ProblemError('too_many_attempts', undefined, { retryAfter: attempt.waitSeconds });
    }
    const place = await this.database.system((manager) => findLink(manager, hash));
    if (place === null || place.until <= (at ?? new Date())) throw linkClosed();
    return place;
  }

  private guest(place: LinkPlace, userName: string, { at }: GuestCall): BoardWriter {
    const { municipalityId, day } = place;
    const today = todayOf(day, this.settings.today);
    const when = at === undefined ? {} : { recordedAt: at };
    return { municipalityId, userName, userId: null, today, ...when };
  }
}

function shown(
  { municipalityName, until }: LinkPlace,
  { meeting: { mode }, project: { name: projectName } }: Meant,
): Joined {
  return { municipalityName, projectName, mode, until: until.toISOString() };
}
