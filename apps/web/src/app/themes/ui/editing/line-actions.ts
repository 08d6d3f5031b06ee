import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** What can be done with a line: read the rest of it, decide it, act on it, change it. */
@Component({
  selector: 'gv-line-actions',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'actions' },
  template: `
    @if (hasMore()) {
      <button
        type="button"
        class="link-button small register-more-button"
        [attr.aria-expanded]="open()"
        [attr.aria-label]="((open() ? 'themes.less' : 'themes.more') | transloco) + ': ' + title()"
        (click)="toggled.emit()"
      >
        {{ (open() ? 'themes.less' : 'themes.more') | transloco }}
      </button>
    }
    @if (decidable()) {
      <button
        type="button"
        class="button button-small"
        [class.button-primary]="!decided()"
        [disabled]="busy()"
        [attr.aria-label]="
          ((decided() ? 'themes.undecide' : 'themes.decide') | transloco) + ': ' + title()
        "
        (click)="decide.emit()"
      >
        {{ (decided() ? 'themes.undecide' : 'themes.decide') | transloco }}
      </button>
    }
    @if (onBoard()) {
      <a class="small" [routerLink]="['/projects', projectId(), 'board']">{{
        'themes.act.onBoard' | transloco
      }}</a>
    } @else if (acts()) {
      <button
        type="button"
        class="link-button small"
        [attr.aria-label]="('themes.act.open' | transloco) + ': ' + title()"
        (click)="act.emit()"
      >
        {{ 'themes.act.open' | transloco }}
      </button>
    }
    @if (canEdit()) {
      <button
        type="button"
        class="button button-small register-edit"
        [attr.aria-label]="('shared.edit' | transloco) + ': ' + title()"
        (click)="edit.emit()"
      >
        {{ 'shared.edit' | transloco }}
      </button>
    }
  `,
})
export class LineActions {
  readonly title = input.required<string>();
  readonly projectId = input.required<string>();
  readonly hasMore = input(false);
  readonly open = input(false);
  readonly decidable = input(false);
  readonly decided = input(false);
  readonly onBoard = input(false);
  readonly acts = input(false);
  readonly canEdit = input(false);
  readonly busy = input(false);
  readonly toggled = output();
  readonly decide = output();
  readonly act = output();
  readonly edit = output();
}
