import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MethodSettings, type MethodSettingsResource } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../shared/form/choices';
import { fillWhileUntouched } from '../../shared/form/fill-while-untouched';
import { showFirstWrong } from '../../shared/form/show-first-wrong';
import { Work } from '../../shared/form/work';
import { forField } from '../../shared/format/numbers';
import { moment } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { Answer } from '../../shared/ui/answer';
import { Field } from '../../shared/ui/field';
import { PageTop } from '../../shared/ui/page-top';
import { SelectField } from '../../shared/ui/select-field';
import { Failure } from '../../shared/ui/states';
import { AdminClient } from '../data/admin-client';
import { AdminTabs } from '../ui/admin-tabs';
import { fillMethod, methodForm, methodOf, withoutZeros } from './method-form';
import { saveOver } from './save-over';

const HIGH_FROM = ['2', '3', '4', '5'];

/** What the method leaves open, each with our default, for the municipality to settle. */
@Component({
  selector: 'gv-method-page',
  imports: [
    AdminTabs,
    Answer,
    Failure,
    Field,
    PageTop,
    ReactiveFormsModule,
    SelectField,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './method.page.html',
})
export class MethodPage {
  private readonly client = inject(AdminClient);
  private readonly choices = inject(Choices);
  private readonly live = inject(LiveUpdates);
  private readonly showWrong = showFirstWrong();
  protected readonly form = methodForm();
  protected readonly work = new Work();
  protected readonly saved = signal(false);
  /** Fields that somebody else has settled otherwise meanwhile; with what stands now, where that is a figure. */
  protected readonly contested = signal<readonly { key: string; now: string }[]>([]);
  protected readonly settings = kept({
    params: () => ({ changed: this.live.changed('settings', null)() }),
    loader: () => this.client.methodSettings(),
  });
  /** What was there when the form was filled: what is saved is merged over it. */
  private base: MethodSettingsResource | null = null;
  protected readonly themes = PLAN_THEMES;
  protected readonly colours = computed(() =>
    this.choices.of('admin.method.muchForMany.is', ['yellow', 'orange']),
  );
  protected readonly highFrom = HIGH_FROM.map((value) => ({ value, label: value }));
  protected readonly usual = computed(() => usualInWords(MethodSettings.parse({})));
  protected readonly when = (at: string) => moment(at);

  constructor() {
    fillWhileUntouched(this.form, this.settings.value, (settings) => this.fill(settings));
    // What is read again after saving fills the form too; only what someone types is a change.
    this.form.valueChanges.subscribe(() => {
      if (this.form.dirty) this.saved.set(false);
    });
  }

  /** Into the fields only; nothing is saved before the reader says so. */
  protected fillUsual(): void {
    const { methodLinks, poolKr } = methodOf(this.form);
    fillMethod(this.form, MethodSettings.parse({ methodLinks, poolKr }));
    this.form.markAsDirty();
    this.saved.set(false);
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    const base = this.base;
    if (this.form.invalid) this.showWrong();
    if (this.form.invalid || base === null) return;
    await this.work.run(async () => {
      const { settings, contested, mine } = await saveOver(this.client, base, methodOf(this.form));
      this.contested.set(contested.map((key) => ({ key, now: figureAt(settings, key) })));
      this.fill(settings, mine);
      if (contested.length > 0) this.form.markAsDirty();
      this.saved.set(contested.length === 0);
    });
  }

  private fill(settings: MethodSettingsResource, shown: MethodSettings = settings): void {
    this.base = settings;
    fillMethod(this.form, shown);
  }
}

const usualInWords = (usual: MethodSettings) => ({
  ...usual,
  highFrom: usual.mapping.highFrom,
  staffingFloor: forField(usual.staffingFloor),
});

function figureAt(settings: MethodSettings, key: string): string {
  const { staffingFloor, poolKr, ...others } = settings;
  if (key === 'staffingFloor') return forField(staffingFloor);
  if (key === 'poolKr') return withoutZeros(poolKr);
  const now = (others as Readonly<Record<string, unknown>>)[key];
  return typeof now === 'number' ? String(now) : '';
}
