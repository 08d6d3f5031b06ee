import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { Phase } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { fillWhileUntouched } from '../../shared/form/fill-while-untouched';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { Answer } from '../../shared/ui/answer';
import { Field } from '../../shared/ui/field';
import { FirstSteps } from '../../shared/ui/first-steps';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { ProjectClient } from '../data/project-client';
import { factsForm, factsOf, fillFacts } from './facts-form';

/** A new project, or the facts of one there is: name, owner, phase, go-live. */
@Component({
  selector: 'gv-facts-page',
  imports: [
    Answer,
    Failure,
    Field,
    FirstSteps,
    PageTop,
    ReactiveFormsModule,
    RouterLink,
    SelectField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './facts.page.html',
})
export class FactsPage {
  private readonly client = inject(ProjectClient);
  private readonly router = inject(Router);
  private readonly choices = inject(Choices);
  /** undefined = a new project. */
  readonly id = input<string>();
  readonly first = input<string>();
  protected readonly form = factsForm();
  protected readonly work = new Work();
  protected readonly phases = computed(() => this.choices.of('shared.phase', Phase.options));
  protected readonly project = kept({
    params: () => this.id(),
    loader: (id) => this.client.plan(id),
  });

  constructor() {
    fillWhileUntouched(
      this.form,
      () => this.project.value()?.project,
      (project) => fillFacts(this.form, project),
    );
  }

  protected async submit(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    await this.work.run(async () => {
      await this.save();
    });
  }

  private async save(): Promise<void> {
    const id = this.id();
    if (id !== undefined) {
      await this.client.update(id, factsOf(this.form), this.project.value()?.etag ?? '');
      await this.router.navigate(['/projects', id]);
      return;
    }
    const created = await this.client.create(factsOf(this.form));
    // A project without a benefit says nothing; so the benefit comes next.
    await this.router.navigate(['/projects', created.id, 'benefits', 'new'], {
      queryParams: { first: this.first() },
    });
  }
}
