import { Service, computed, inject } from '@angular/core';
import { Colleague, listOf } from '@gevinst/contract';
import { ApiClient } from '../http/api-client';
import { kept } from '../http/kept';
import { SessionStore } from '../session/session';

const People = listOf(Colleague);

/** The people of the municipality who can be named. */
@Service()
export class Colleagues {
  private readonly client = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly answer = kept({
    params: () => this.session.session()?.user.id,
    loader: () => this.client.get('people', People),
  });
  readonly all = computed(() => this.answer.value()?.items ?? []);
}
