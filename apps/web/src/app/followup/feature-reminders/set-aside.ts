import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { date } from '../../shared/format/dates';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { WordsPipe } from '../../shared/i18n/words.pipe';
import { SessionStore } from '../../shared/session/session';
import { Failure } from '../../shared/ui/states';
import { QuarantineClient } from '../data/quarantine-client';
import { type SetAsideFile, fixesOf, setAsideFiles } from './set-aside-files';

/** Rows that were set aside when their file was loaded: put right here, and loaded as a file of their own. */
@Component({
  selector: 'gv-set-aside',
  imports: [Failure, RouterLink, TranslocoDirective, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './set-aside.html',
})
export class SetAside {
  private readonly client = inject(QuarantineClient);
  private readonly live = inject(LiveUpdates);
  private readonly router = inject(Router);
  private readonly typed = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly mayMend = inject(SessionStore).may('import');
  protected readonly rows = kept({
    params: () => ({ version: this.live.version() }),
    loader: () => this.client.list(),
  });
  protected readonly files = computed(() =>
    setAsideFiles(this.rows.value()?.items ?? []).map((file) => ({
      ...file,
      on: date(file.since.slice(0, 10)),
      fixes: fixesOf(file, this.typed()),
    })),
  );
  protected readonly busy = signal(false);
  protected readonly failure = signal<ProblemFailure | null>(null);

  protected type(key: string, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.typed.update((typed) => new Map([...typed, [key, value]]));
  }

  protected async load(file: SetAsideFile): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      const { id } = await this.client.mend(file.importId, fixesOf(file, this.typed()));
      await this.router.navigate(['/imports', id]);
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(false);
    }
  }
}
