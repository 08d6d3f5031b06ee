import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DatePill } from '../../shared/ui/date-pill';

/** What the address of the page can say: as known on which day, and against which plan. */
export interface ProjectChoice {
  readonly plan?: string | null;
  readonly asOf?: string | null;
}

/** What a project's page can be asked for, and the ways to its plan work. */
@Component({
  selector: 'gv-project-controls',
  imports: [DatePill, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'actions' },
  template: `
    <gv-date-pill
      [label]="'project.asOf' | transloco"
      [value]="asOf()"
      [latest]="today()"
      (chosen)="chosen.emit({ asOf: $event })"
    />
    <button
      type="button"
      class="pill"
      [class.pill-on]="original()"
      [attr.aria-pressed]="original()"
      (click)="chosen.emit({ plan: original() ? null : 'original' })"
    >
      {{ 'project.againstOriginal' | transloco }}
    </button>
    @if (canEdit()) {
      <a class="pill" [routerLink]="['/projects', id(), 'edit']">{{
        'project.editFacts' | transloco
      }}</a>
      <a class="pill" [routerLink]="['/projects', id(), 'plan']">{{
        'project.editPlan' | transloco
      }}</a>
    }
  `,
})
export class ProjectControls {
  readonly id = input.required<string>();
  readonly asOf = input.required<string>();
  readonly today = input.required<string>();
  readonly original = input.required<boolean>();
  readonly canEdit = input.required<boolean>();
  readonly chosen = output<ProjectChoice>();
}
