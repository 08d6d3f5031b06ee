import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import type { Change } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionalText, requiredText } from '../../shared/form/controls';
import { kept } from '../../shared/http/kept';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { Field } from '../../shared/ui/field';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { ProjectClient } from '../data/project-client';

/** The changes a solution makes in how people work: what the benefits hang on. */
@Component({
  selector: 'gv-changes-page',
  imports: [
    Failure,
    Field,
    NgTemplateOutlet,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
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
  protected readonly busy = signal(false);
  protected readonly failure = signal<ProblemFailure | null>(null);
  protected readonly form = new FormGroup({ name: requiredText(), owner: optionalText() });
  protected readonly plan = kept({
    params: () => this.id(),
    loader: (id) => this.client.plan(id),
  });

  protected edit(change: Change | null): void {
    this.failure.set(null);
    this.form.reset({ name: change?.name ?? '', owner: change?.owner ?? '' });
    this.editing.set(change?.id ?? 'new');
  }

  protected async submit(etag: string): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    const id = this.editing() === 'new' ? null : this.editing();
    try {
      await this.client.saveChange(this.id(), this.form.getRawValue(), { id, etag });
      this.editing.set(null);
      this.plan.reload();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected benefitsOf(changeId: string): string {
    const benefits = this.plan.value()?.benefits ?? [];
    return benefits
      .filter((benefit) => benefit.changeIds.includes(changeId))
      .map((benefit) => benefit.name)
      .join(', ');
  }
}
