import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  viewChild,
} from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainDrawer } from '../shared/explain/explain-drawer';
import { date } from '../shared/format/dates';
import { LanguageStore } from '../shared/i18n/language';
import { ReminderCount } from '../shared/session/reminder-count';
import { type Right, SessionStore } from '../shared/session/session';
import { ThemeStore } from '../shared/theme/theme';

interface Place {
  readonly path: string;
  readonly text: string;
  readonly right?: Right;
}

const PLACES: readonly Place[] = [
  { path: '/portfolio', text: 'shell.portfolio' },
  { path: '/projects', text: 'shell.projects' },
  { path: '/indicators', text: 'shell.indicators' },
  { path: '/followup', text: 'shell.followup' },
  { path: '/imports', text: 'shell.imports' },
  { path: '/admin', text: 'shell.admin', right: 'manageUsers' },
];

/** Navigation around every page: at the left on a desk, at the bottom on a phone. */
@Component({
  selector: 'gv-shell',
  imports: [ExplainDrawer, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './shell.html',
})
export class Shell {
  private readonly router = inject(Router);
  protected readonly store = inject(SessionStore);
  protected readonly language = inject(LanguageStore);
  protected readonly theme = inject(ThemeStore);
  protected readonly reminders = inject(ReminderCount).count;
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly places = computed(() =>
    PLACES.filter((place) => !place.right || this.store.may(place.right)),
  );
  protected readonly today = computed(() => date(this.store.today()));

  protected toContent(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected async signOut(): Promise<void> {
    await this.store.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
