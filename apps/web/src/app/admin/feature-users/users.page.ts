import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import type { InviteUser } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { AdminClient } from '../data/admin-client';
import { AdminTabs } from '../ui/admin-tabs';
import { InviteForm } from '../ui/invite-form';

interface Link {
  readonly name: string;
  readonly address: string;
  readonly until: string;
}

/** Who has access, and a link for the next one; the link is shown once and sent by whoever made it. */
@Component({
  selector: 'gv-users-page',
  imports: [AdminTabs, Failure, InviteForm, PageTop, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './users.page.html',
})
export class UsersPage {
  private readonly client = inject(AdminClient);
  private readonly document = inject(DOCUMENT);
  private readonly form = viewChild(InviteForm);
  protected readonly users = kept({ params: () => true, loader: () => this.client.users() });
  protected readonly active = computed(
    () => this.users.value()?.items.filter(({ state }) => state === 'active').length ?? 0,
  );
  protected readonly busy = signal(false);
  protected readonly copied = signal(false);
  protected readonly link = signal<Link | null>(null);
  protected readonly failure = signal<ProblemFailure | null>(null);

  protected async invite(person: InviteUser): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    this.link.set(null);
    this.copied.set(false);
    try {
      const { path, expiresAt } = await this.client.invite(person);
      const address = new URL(path, this.document.location.origin).href;
      this.link.set({ name: person.name, address, until: moment(expiresAt) });
      this.form()?.clear();
      this.users.reload();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
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
