import { Service, inject } from '@angular/core';
import {
  AuditList,
  ClosedPeriodList,
  Invitation,
  type MethodSettings,
  MethodSettingsResource,
  type InviteUser,
  type UserChange,
  UserList,
  UserRow,
} from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

const Ignored = z.unknown();

/** People, closed months, the method and the audit list. */
@Service()
export class AdminClient {
  private readonly api = inject(ApiClient);

  users(): Promise<UserList> {
    return this.api.get('users', UserList);
  }

  invite(person: InviteUser): Promise<Invitation> {
    return this.api.post('invitations', person, Invitation);
  }

  change(user: UserRow, change: UserChange): Promise<UserRow> {
    return this.api.patch(`users/${user.id}`, change, UserRow, { ifMatch: user.etag });
  }

  closedPeriods(): Promise<ClosedPeriodList> {
    return this.api.get('closed-periods', ClosedPeriodList);
  }

  async close(month: string): Promise<void> {
    await this.api.post('closed-periods', { month }, Ignored);
  }

  async open(month: string): Promise<void> {
    await this.api.delete(`closed-periods/${month}`, Ignored);
  }

  methodSettings(): Promise<MethodSettingsResource> {
    return this.api.get('method-settings', MethodSettingsResource);
  }

  saveMethod(settings: MethodSettings, ifMatch: string): Promise<MethodSettingsResource> {
    return this.api.put('method-settings', settings, MethodSettingsResource, { ifMatch });
  }

  audit(cursor: string | null): Promise<AuditList> {
    return this.api.get('audit', AuditList, { cursor, limit: 100 });
  }
}
