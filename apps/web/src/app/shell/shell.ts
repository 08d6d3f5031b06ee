import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  viewChild,
} from '@angular/core';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ExplainDrawer } from '../shared/explain/explain-drawer';
import { date } from '../shared/format/dates';
import { LanguageStore } from '../shared/i18n/language';
import { LanguageSwitch } from '../shared/i18n/language-switch';
import { OutboxNotice } from '../shared/live/outbox/outbox-notice';
import { ReminderCount } from '../shared/session/reminder-count';
import { type Right, SessionStore } from '../shared/session/session';
import { ThemeStore } from '../shared/theme/theme';
import { Menu, type MenuItem } from '../shared/ui/menu';

interface Place {
  readonly path: string;
  readonly text: string;
  readonly right?: Right;
  /** Not in the narrow menu of a phone: it stands under "more" there. */
  readonly wide?: true;
}

const PLACES: readonly Place[] = [
  { path: '/portfolio', text: 'shell.portfolio' },
  { path: '/projects', text: 'shell.projects' },
  { path: '/budget-room', text: 'shell.budgetRoom', wide: true },
  { path: '/boards', text: 'shell.boards', wide: true },
  { path: '/indicators', text: 'shell.indicators', wide: true },
  { path: '/barriers', text: 'shell.barriers', wide: true },
  { path: '/rules', text: 'shell.rules', wide: true },
  { path: '/followup', text: 'shell.followup' },
  { path: '/imports', text: 'shell.imports' },
  { path: '/admin', text: 'shell.admin', right: 'manageUsers', wide: true },
];

/** Navigation around every page: at the left on a desk, at the bottom on a phone. */
@Component({
  selector: 'gv-shell',
  imports: [
    ExplainDrawer,
    LanguageSwitch,
    Menu,
    OutboxNotice,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './shell.html',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(SessionStore);
  protected readonly language = inject(LanguageStore);
  protected readonly theme = inject(ThemeStore);
  protected readonly reminders = inject(ReminderCount).count;
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly places = computed(() =>
    PLACES.filter((place) => !place.right || this.store.may(place.right)),
  );
  /** What a phone has no room for in its menu. */
  protected readonly more = computed<MenuItem[]>(() => {
    const other = this.language.language() === 'da' ? 'en' : 'da';
    const pages = this.places().filter((place) => place.wide);
    return [
      ...pages.map(({ path, text }) => ({ path, text: this.say(text) })),
      { text: other === 'en' ? 'English' : 'Dansk', pick: () => this.language.choose(other) },
      { text: this.say(`shell.theme.${this.theme.choice()}`), pick: () => this.theme.next() },
      { text: this.say('shell.signOut'), pick: () => void this.signOut() },
    ];
  });
  protected readonly today = computed(() => date(this.store.today()));

  constructor() {
    const path = (url: string) => url.split(/[?#]/)[0];
    let from = path(this.router.url);
    // A new page is read from its beginning; a new filter leaves the reader where they are.
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (!(event instanceof NavigationEnd) || path(event.urlAfterRedirects) === from) return;
      from = path(event.urlAfterRedirects);
      this.main().nativeElement.focus({ preventScroll: true });
    });
  }

  protected toContent(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected async signOut(): Promise<void> {
    await this.store.signOut();
    await this.router.navigateByUrl('/sign-in');
  }

  private say(key: string): string {
    return this.transloco.translate<string>(key);
  }
}
