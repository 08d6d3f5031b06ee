import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import type { InviteUser, UserChange, UserRow } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { moment } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { Failure } from '../../shared/ui/states';
import { AdminClient } from '../data/admin-client';
import { AdminTabs } from '../ui/admin-tabs';
import { InviteForm } from '../ui/invite-form';
import { UserAccess } from '../ui/user-access';

interface Link {
  readonly name: string;
  readonly address: string;
  readonly until: string;
}

/** Who has access, and a link for the next one; the link is shown once and sent by whoever made it. */
@Component({
  selector: 'gv-users-page',
  imports: [AdminTabs, Answer, Failure, InviteForm, PageTop, TranslocoPipe, UserAccess],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './users.page.html',
})
export class UsersPage {
  private readonly client = inject(AdminClient);
  private readonly document = inject(DOCUMENT);
  private readonly form = viewChild(InviteForm);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly transloco = inject(TranslocoService);
  protected readonly me = computed(() => this.session.session()?.user.id);
  protected readonly users = kept({ params: () => true, loader: () => this.client.users() });
  protected readonly active = computed(
    () => this.users.value()?.items.filter(({ state }) => state === 'active').length ?? 0,
  );
  protected readonly changing = new Work();
  /** What was just changed, in words. */
  protected readonly done = signal('');
  protected readonly copied = signal(false);
  protected readonly link = signal<Link | null>(null);
  protected readonly work = new Work();

  protected async invite(person: InviteUser): Promise<void> {
    this.link.set(null);
    this.copied.set(false);
    await this.work.run(async () => {
      const { path, expiresAt } = await this.client.invite(person);
      const address = new URL(path, this.document.location.origin).href;
      this.link.set({ name: person.name, address, until: moment(expiresAt) });
      this.form()?.clear();
      this.users.reload();
    });
  }

  protected async change(user: UserRow, change: UserChange): Promise<void> {
    this.done.set('');
    const changed = await this.changing.run(async () => {
      const now = await this.client.change(user, change);
      this.done.set(this.told(now, change));
    });
    // Someone else may have changed the list too: what is there now is shown in any case.
    this.users.reload();
    if (changed && user.id === this.me()) await this.followMyself();
  }

  private told({ name, role }: UserRow, change: UserChange): string {
    const what = change.role ? 'role' : change.active ? 'open' : 'closed';
    return this.transloco.translate<string>(`admin.users.changed.${what}`, {
      name,
      role: this.transloco.translate<string>(`shared.role.${role}`),
    });
  }

  /** Whoever gives away the office's role has no business on this page any more. */
  private async followMyself(): Promise<void> {
    await this.session.refresh().catch(() => undefined);
    if (!this.session.may('manageUsers')) await this.router.navigate(['/portfolio']);
  }

  /** Where the browser keeps the clipboard closed, the text is selected for Ctrl+C. */
  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(field.value);
      this.copied.set(true);
    } catch {
      field.focus();
    }
  }
}
