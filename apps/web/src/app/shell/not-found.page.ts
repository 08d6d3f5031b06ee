import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gv-not-found-page',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  template: `
    <header class="page-head">
      <h1>{{ 'shell.notFound.title' | transloco }}</h1>
      <p>{{ 'shell.notFound.body' | transloco }}</p>
    </header>
    <div class="actions">
      <a class="button button-primary" routerLink="/portfolio">{{
        'shell.notFound.home' | transloco
      }}</a>
    </div>
  `,
})
export class NotFoundPage {}
