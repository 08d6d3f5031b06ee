import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl } from '@angular/forms';
import { Role, type UserChange, type UserRow } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { SelectField } from '../../shared/ui/select-field';

/** What the office can do with one user: another role, no access any more, access again. */
@Component({
  selector: 'gv-user-access',
  imports: [ConfirmButton, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.Eager,
  host: { class: 'actions' },
  template: `
    @let who = { name: user().name };
    @if (user().state === 'deactivated') {
      <button
        type="button"
        class="button button-small"
        [disabled]="busy()"
        [attr.aria-label]="'admin.users.openOf' | transloco: who"
        (click)="changed.emit({ active: true })"
      >
        {{ 'admin.users.open' | transloco }}
      </button>
    } @else {
      <gv-confirm-button
        [label]="'admin.users.changeRole' | transloco"
        [name]="'admin.users.changeRoleOf' | transloco: who"
        [question]="'admin.users.roleAtOnce' | transloco: who"
        [yes]="'admin.users.saveRole' | transloco"
        [no]="'admin.users.keep' | transloco"
        [disabled]="busy()"
        [small]="true"
        (asked)="role.setValue(user().role)"
        (confirmed)="changeRole()"
      >
        <gv-select-field
          [name]="'role-' + user().id"
          [label]="'admin.users.newRole' | transloco: who"
          [control]="role"
          [choices]="roles()"
        />
        <p class="quiet small">{{ 'admin.users.may.' + role.value | transloco }}</p>
      </gv-confirm-button>
      <gv-confirm-button
        [label]="'admin.users.close' | transloco"
        [name]="'admin.users.closeOf' | transloco: who"
        [question]="'admin.users.closeAsk' | transloco: who"
        [yes]="'admin.users.closeYes' | transloco"
        [no]="'admin.users.keep' | transloco"
        [disabled]="busy()"
        [small]="true"
        [removes]="true"
        (confirmed)="changed.emit({ active: false })"
      >
        <p class="quiet small">{{ 'admin.users.closeMeans' | transloco: who }}</p>
      </gv-confirm-button>
    }
  `,
})
export class UserAccess {
  private readonly choices = inject(Choices);
  readonly user = input.required<UserRow>();
  readonly busy = input(false);
  readonly changed = output<UserChange>();
  protected readonly role = new FormControl<Role>('leadership', { nonNullable: true });
  protected readonly roles = computed(() => this.choices.of('shared.role', Role.options));

  protected changeRole(): void {
    const role = this.role.value;
    if (role !== this.user().role) this.changed.emit({ role });
  }
}
