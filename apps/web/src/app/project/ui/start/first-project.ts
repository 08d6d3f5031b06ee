import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

const STEPS = ['project', 'benefit', 'target', 'measurement'] as const;

/** An empty municipality: what to do first, in four steps, or all at once from files. */
@Component({
  selector: 'gv-first-project',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="page-head">
      <h1>{{ 'project.start.title' | transloco }}</h1>
      <p>{{ 'project.start.lead' | transloco }}</p>
    </header>
    <ol class="start-cards">
      @for (step of steps; track step) {
        <li class="card">
          <span class="step-mark" aria-hidden="true">{{ $index + 1 }}</span>
          <h2>{{ 'shared.firstSteps.' + step | transloco }}</h2>
          <p class="quiet">{{ 'project.start.' + step | transloco }}</p>
        </li>
      }
    </ol>
    <div class="actions">
      @if (mayCreate()) {
        <a class="button button-primary" routerLink="/projects/new" [queryParams]="{ first: 1 }">
          {{ 'project.start.go' | transloco }}
        </a>
      } @else {
        <p class="quiet">{{ 'project.start.notYou' | transloco }}</p>
      }
      @if (mayImport()) {
        <a class="button" routerLink="/imports/new">{{ 'project.start.fromFile' | transloco }}</a>
      }
    </div>
  `,
})
export class FirstProject {
  readonly mayCreate = input.required<boolean>();
  readonly mayImport = input.required<boolean>();
  protected readonly steps = STEPS;
}
