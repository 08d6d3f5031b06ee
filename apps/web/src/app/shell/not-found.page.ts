import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gv-not-found-page',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  template: `
    <h1>{{ 'shell.notFound.title' | transloco }}</h1>
    <p>{{ 'shell.notFound.body' | transloco }}</p>
    <p>
      <a routerLink="/portfolio">{{ 'shell.notFound.home' | transloco }}</a>
    </p>
  `,
})
export class NotFoundPage {}
