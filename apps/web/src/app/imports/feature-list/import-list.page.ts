import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportList } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count } from '../../shared/format/numbers';
import { moment } from '../../shared/format/dates';
import { SessionStore } from '../../shared/session/session';
import { PageFailed } from '../../shared/ui/page-failed';
import { PageTop } from '../../shared/ui/page-top';
import { Skeleton } from '../../shared/ui/states';
import { TEMPLATES } from '../data/imports-client';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { mayUndo, undoHint, undoQuestion } from '../ui/outcome/undoing';
import { ImportStateBadge } from '../ui/state-badge';
import { ImportListStore } from './import-list.store';
import { RememberedSources } from './sources/remembered-sources';
import { bringsNothing, hasFigures, listHeadline } from './list-headline';

type Row = ImportList['items'][number];

/** Every file that was loaded: who, when, from where, what became of it, and the way back. */
@Component({
  selector: 'gv-import-list-page',
  imports: [
    ConfirmButton,
    ImportStateBadge,
    PageFailed,
    PageTop,
    RememberedSources,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [ImportListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './import-list.page.html',
})
export class ImportListPage {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(ImportListStore);
  protected readonly mayImport = this.session.may('import');
  protected readonly headline = computed(() => listHeadline(this.store.items()));
  /** File name of the import that was just undone. */
  protected readonly undone = signal<string | null>(null);
  protected readonly template = TEMPLATES.measurements;
  protected readonly moment = moment;
  protected readonly hasFigures = hasFigures;
  protected readonly bringsNothing = bringsNothing;
  protected readonly undoQuestion = undoQuestion;
  protected readonly undoHint = computed(() => undoHint(this.store.failure()));

  constructor() {
    void this.store.load();
  }

  protected readonly count = count;

  protected mayUndo(row: Row): boolean {
    return this.mayImport && mayUndo(row, this.session.session()?.user);
  }

  protected async undo(row: Row, reason: string): Promise<void> {
    this.undone.set(null);
    if (await this.store.undo(row.id, reason)) this.undone.set(row.fileName);
  }
}
