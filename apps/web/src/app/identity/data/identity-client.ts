import { Service, inject } from '@angular/core';
import { type AcceptInvitation, type FirstAdministrator, SignInOptions } from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

@Service()
export class IdentityClient {
  private readonly client = inject(ApiClient);

  options(): Promise<SignInOptions> {
    return this.client.get('session/options', SignInOptions);
  }

  async setUp(first: FirstAdministrator): Promise<void> {
    await this.client.post('setup', first, z.unknown());
  }

  async accept(answer: AcceptInvitation): Promise<void> {
    await this.client.post('invitations/accept', answer, z.unknown());
  }
}
