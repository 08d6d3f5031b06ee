import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import type { Change } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionalText, requiredText } from '../../shared/form/controls';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { Answer } from '../../shared/ui/answer';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { Field } from '../../shared/ui/field';
import { PageTop } from '../../shared/ui/page-top';
import { Failure } from '../../shared/ui/states';
import { ProjectClient } from '../data/project-client';

/** The changes a solution makes in how people work: what the benefits hang on. */
@Component({
  selector: 'gv-changes-page',
  imports: [
    Answer,
    ConfirmButton,
    Failure,
    Field,
    NgTemplateOutlet,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './changes.page.html',
})
export class ChangesPage {
  private readonly client = inject(ProjectClient);
  readonly id = input.required<string>();
  /** The change that is being edited; 'new' for one more; null for none. */
  protected readonly editing = signal<string | null>(null);
  protected readonly work = new Work();
  /** Name of the change that was just deleted. */
  protected readonly removed = signal<string | null>(null);
  protected readonly form = new FormGroup({ name: requiredText(), owner: optionalText() });
  protected readonly plan = kept({
    params: () => this.id(),
    loader: (id) => this.client.plan(id),
  });

  protected edit(change: Change | null): void {
    this.work.forget();
    this.removed.set(null);
    this.form.reset({ name: change?.name ?? '', owner: change?.owner ?? '' });
    this.editing.set(change?.id ?? 'new');
  }

  protected async submit(etag: string): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const id = this.editing() === 'new' ? null : this.editing();
    await this.work.run(async () => {
      await this.client.saveChange(this.id(), this.form.getRawValue(), { id, etag });
      this.editing.set(null);
      this.plan.reload();
    });
  }

  protected async remove({ id, name }: Change, etag: string): Promise<void> {
    this.removed.set(null);
    if (await this.work.run(() => this.client.removeChange(this.id(), id, etag))) {
      this.removed.set(name);
    }
    // Also when it failed: someone else may have been there first.
    this.plan.reload();
  }

  protected benefitsOf(changeId: string): string {
    const benefits = this.plan.value()?.benefits ?? [];
    return benefits
      .filter((benefit) => benefit.changeIds.includes(changeId))
      .map((benefit) => benefit.name)
      .join(', ');
  }
}
