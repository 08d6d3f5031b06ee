import { Service, inject } from '@angular/core';
import { Joined } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';
import { Outbox } from '../../shared/live/outbox/outbox';

/** Whose letters these are while nobody is signed in. */
const GUEST = 'guest';

/** What a phone may do that has come by link: say who it is, and send notes. */
@Service()
export class GuestClient {
  private readonly api = inject(ApiClient);
  private readonly outbox = inject(Outbox);

  join(token: string, name?: string): Promise<Joined> {
    return this.api.post('join', name === undefined ? { token } : { token, name }, Joined);
  }

  /** Notes are kept on the phone until they have arrived. */
  begin(): void {
    this.outbox.begin(GUEST);
  }

  end(): void {
    this.outbox.end();
  }

  /** Sent, or kept until it can be; `id` is the note's. */
  send(note: { id: string; token: string; name: string; text: string }): void {
    const edit = { projectId: note.token, method: 'POST', path: 'join/ideas' } as const;
    void this.outbox.send({ ...edit, body: note, goesOn: true }).catch(() => undefined);
  }
}
