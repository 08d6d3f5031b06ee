import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  PlanTheme,
  type Relevance,
  type ThemeFinding,
  type ThemeResource,
} from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CommentThread } from '../../shared/comments/comment-thread';
import { momentDay } from '../../shared/format/dates';
import { ExplainStore } from '../../shared/explain/explain.store';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SeriesClient } from '../../shared/http/series-client';
import { LanguageStore } from '../../shared/i18n/language';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Failure } from '../../shared/ui/states';
import { ThemesClient } from '../data/themes-client';
import { SECTIONS } from '../ui/definitions/all';
import type { RegisterDef, SheetDef } from '../ui/definitions/field';
import { ChannelVolumes } from '../ui/measured/channel-volumes';
import { measuredWords } from '../ui/measured/measured-words';
import { ActionDialog, type ActionWanted } from '../ui/page/action-dialog';
import { MeasurementCalendarTable } from '../ui/page/calendar';
import { UnsavedForms } from '../ui/editing/unsaved-forms';
import { Findings } from '../ui/page/findings';
import { LeaveQuestion } from '../ui/page/leave-question';
import { PoolSchedule } from '../ui/page/pool-schedule';
import { poolYears } from '../ui/page/pool-years';
import { ProgressBadge } from '../ui/page/progress-badge';
import { RelevanceChoice } from '../ui/page/relevance-choice';
import { ThemeNav } from '../ui/page/theme-nav';
import { type Line, type Sheet, textOf } from '../ui/register/line';
import { lookupsOf } from '../ui/register/lookups';
import { type ActOn, actedOn } from '../ui/register/act-on';
import { Register } from '../ui/register/register';
import { ThemeSheet } from '../ui/register/sheet';
import { roomQuery, type RoomAsked } from '../ui/room/room-figures';
import { leadToLine } from './lead-to-line';
import { ThemeEdits } from './theme-edits';

/** One theme of a project's plan: what it says by itself, then the registers it is made of. */
@Component({
  selector: 'gv-theme-page',
  imports: [
    ActionDialog,
    Answer,
    ChannelVolumes,
    CommentThread,
    Failure,
    Findings,
    LeaveQuestion,
    MeasurementCalendarTable,
    PageTop,
    PoolSchedule,
    ProgressBadge,
    ProjectTabs,
    Register,
    RelevanceChoice,
    RouterLink,
    ThemeNav,
    ThemeSheet,
    TranslocoPipe,
    WordsPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page', '(window:beforeunload)': 'warn($event)' },
  providers: [UnsavedForms],
  templateUrl: './theme.page.html',
})
export class ThemePage {
  private readonly client = inject(ThemesClient);
  private readonly live = inject(LiveUpdates);
  private readonly series = inject(SeriesClient);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly session = inject(SessionStore);
  private readonly explains = inject(ExplainStore);
  protected readonly unsaved = inject(UnsavedForms);
  readonly id = input.required<string>();
  readonly theme = input.required<string>();
  protected readonly known = computed(() => PlanTheme.safeParse(this.theme()).data ?? null);
  protected readonly answer = kept({
    params: () => ({
      id: this.id(),
      change: this.live.changed('theme', this.id())(),
      // What is done about a line stands on the board.
      actions: this.live.changed('board', this.id())(),
      version: this.live.version(),
    }),
    loader: async ({ id }) => ({
      themes: await this.client.themes(id),
      plan: await this.client.plan(id),
      calendar: await this.client.calendar(id),
      volumes: await this.client.volumes(id),
    }),
  });
  protected readonly themes = linkedSignal(() => this.answer.value()?.themes ?? []);
  protected readonly shown = computed(() =>
    this.themes().find(({ theme }) => theme === this.known()),
  );
  /** The indicators that the theme holds its words against. */
  private readonly named = computed(() => {
    const theme = this.shown();
    const found =
      theme?.theme === 'culture'
        ? theme.content.evidence.map(({ indicatorId }) => indicatorId)
        : theme?.theme === 'organisation'
          ? [theme.content.readiness.indicatorId]
          : [];
    return [...new Set(found.flatMap((id) => id ?? []))];
  });
  private readonly measured = kept({
    params: () =>
      this.named().length === 0
        ? undefined
        : { ids: this.named().join(), version: this.live.version() },
    loader: ({ ids }) => Promise.all(ids.split(',').map((id) => this.series.series(id))),
  });
  protected readonly sections = computed(() => {
    const known = this.known();
    return known === null ? [] : SECTIONS[known];
  });
  protected readonly lookups = computed(() => {
    this.language.language();
    const [answer, theme] = [this.answer.value(), this.shown()];
    if (answer === undefined || theme === undefined) return null;
    const lookups = lookupsOf(answer.plan, theme, (key) => this.transloco.translate<string>(key));
    const series = this.measured.value() ?? [];
    return {
      ...lookups,
      measured: new Map(series.map((one) => [one.indicator.id, measuredWords(one)])),
    };
  });
  protected readonly canEdit = computed(() => this.answer.value()?.plan.canEdit ?? false);
  protected readonly mayDecide = computed(() => this.session.may('approve'));
  protected readonly pool = computed(() => {
    const theme = this.shown();
    const costs = this.answer.value()?.plan.approved?.content.costs ?? [];
    return theme?.theme === 'budget' ? poolYears(costs, theme.content.effects) : [];
  });
  protected readonly volumes = computed(() => this.answer.value()?.volumes ?? []);
  protected readonly edits = new ThemeEdits(
    this.client,
    () => this.shown(),
    (theme) => this.replace(theme),
    () => this.session.session()?.user.name,
  );
  /** The line that something is to be done about. */
  protected readonly acting = signal<ActOn | null>(null);
  protected readonly actWork = new Work();
  protected readonly acted = signal(false);
  /** Waits for whether what is typed may be thrown away. */
  protected readonly leaving = signal<((leave: boolean) => void) | null>(null);
  protected readonly dayOf = momentDay;

  constructor() {
    leadToLine(this.shown);
  }

  /** For whoever leaves the page or the theme: true when nothing would be lost, or is not wanted. */
  async mayLeave(): Promise<boolean> {
    if (!this.unsaved.dirty()) return true;
    this.leaving()?.(false);
    return new Promise((decide) => this.leaving.set(decide));
  }

  protected decideLeave(leave: boolean): void {
    this.leaving()?.(leave);
    this.leaving.set(null);
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.unsaved.dirty()) event.preventDefault();
  }

  protected async setRelevance(relevance: Relevance): Promise<void> {
    if (relevance !== 'notRelevant' || (await this.mayLeave()))
      await this.edits.setRelevance(relevance);
  }

  protected explain(figure: NonNullable<ThemeFinding['figure']>): void {
    this.explains.open({ figure, scope: 'project', id: this.id() });
  }

  protected explainRoom(asked: RoomAsked): void {
    this.explains.open(roomQuery({ ...asked, projectId: this.id() }));
  }

  protected linesOf({ part }: RegisterDef): readonly Line[] {
    const content = this.shown()?.content as Readonly<Record<string, unknown>> | undefined;
    return (content?.[part] ?? []) as readonly Line[];
  }

  protected sheetOf({ part }: SheetDef): Sheet {
    const content = (this.shown()?.content ?? {}) as Sheet;
    return part === '' ? content : ((content[part] ?? {}) as Sheet);
  }

  protected decide(
    { part, decides }: RegisterDef,
    { line, decided }: { line: Line; decided: boolean },
  ): void {
    const theme = this.shown();
    if (decides === undefined || theme === undefined) return;
    const decision = { kind: decides, itemId: line.id, decided };
    void this.edits.run(part, () => this.client.decide(theme, decision));
  }

  /** The action goes on the board first; the line then says that something is done about it. */
  protected async act(wanted: ActionWanted): Promise<void> {
    const on = this.acting();
    if (on === null) return;
    const id = crypto.randomUUID();
    const barrierId = on.all === null ? null : textOf(on.on['id']);
    const about = { id, theme: this.theme(), benefitId: on.benefitId, barrierId };
    this.acted.set(
      await this.actWork.run(() => this.client.addAction(this.id(), { ...wanted, ...about })),
    );
    if (!this.acted()) return;
    this.acting.set(null);
    // The board tells of which line an action is; what is no line keeps its actions itself.
    if (on.all === null && this.canEdit()) await this.edits.save(actedOn(on, id));
    else this.answer.reload();
  }

  private replace(next: ThemeResource): void {
    this.themes.update((all) => all.map((one) => (one.theme === next.theme ? next : one)));
  }
}
