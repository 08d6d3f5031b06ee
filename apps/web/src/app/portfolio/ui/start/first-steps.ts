import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { downloadPath } from '../../../shared/http/api-client';
import { SessionStore } from '../../../shared/session/session';

/** An empty portfolio says what to do first instead of showing zeros. */
@Component({
  selector: 'gv-first-steps',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card start">
      <h1>{{ 'portfolio.start.title' | transloco }}</h1>
      @if (session.may('edit')) {
        <p class="quiet">{{ 'portfolio.start.lead' | transloco }}</p>
        <ol class="start-steps">
          <li>{{ 'portfolio.start.project' | transloco }}</li>
          <li>{{ 'portfolio.start.benefit' | transloco }}</li>
          <li>{{ 'portfolio.start.target' | transloco }}</li>
          <li>{{ 'portfolio.start.measure' | transloco }}</li>
        </ol>
        <div class="actions">
          <a
            class="button button-primary"
            routerLink="/projects/new"
            [queryParams]="{ first: 1 }"
            >{{ 'portfolio.start.create' | transloco }}</a
          >
          <a class="button" routerLink="/imports/new">{{ 'portfolio.start.load' | transloco }}</a>
          <a [href]="template" download>{{ 'portfolio.start.template' | transloco }}</a>
        </div>
      } @else {
        <p class="quiet">{{ 'portfolio.start.wait' | transloco }}</p>
      }
    </div>
  `,
})
export class FirstSteps {
  protected readonly session = inject(SessionStore);
  protected readonly template = downloadPath('import-template.csv');
}
