import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import type { ImportDecisions, ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count } from '../../../shared/format/numbers';
import { RejectedGrid } from '../rejected/rejected-grid';
import { type Tab, TABS, changesOf } from './change-tabs';
import { ChangesTable } from './changes-table';

/** What the file brings, in four heaps: new, changed, unchanged and rejected. */
@Component({
  selector: 'gv-file-changes',
  imports: [ChangesTable, RejectedGrid, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section
      *transloco="let t; prefix: 'imports'"
      class="card import-changes"
      [attr.aria-label]="label(t)"
      [attr.aria-busy]="rereading()"
    >
      <div class="actions" role="group" [attr.aria-label]="label(t)">
        @for (name of tabs; track name) {
          <button
            type="button"
            class="pill"
            [class.pill-on]="tab() === name"
            [attr.aria-pressed]="tab() === name"
            (click)="tab.set(name)"
          >
            {{ t('tabs.' + name) }} {{ count(resource().counts[name]) }}
          </button>
        }
        @if (rereading()) {
          <span class="quiet small" role="status">{{ t('wizard.rereading') }}</span>
        }
      </div>
      @if (tab() === 'rejected') {
        <gv-rejected-grid
          [warnings]="resource().warnings"
          [total]="resource().counts.rejected"
          [editable]="editable()"
          [indicators]="indicators()"
          (decided)="decided.emit($event)"
        />
      } @else if (resource().kind === 'portfolio') {
        <ng-content />
      } @else {
        <gv-changes-table
          [changes]="changes()"
          [total]="resource().counts[tab()]"
          [unlisted]="tab() === 'unchanged' ? 'onlyKnown' : 'onlyInTable'"
        />
      }
    </section>
  `,
})
export class FileChanges {
  private readonly grid = viewChild(RejectedGrid);
  readonly resource = input.required<ImportResource>();
  readonly editable = input(false);
  /** A fix is being read again by the server. */
  readonly rereading = input(false);
  /** Names to choose from where the file has one that is not known. */
  readonly indicators = input<readonly string[]>([]);
  readonly tab = model.required<Tab>();
  readonly decided = output<Partial<ImportDecisions>>();

  protected readonly tabs = TABS;
  protected readonly changes = computed(() => changesOf(this.resource().changes, this.tab()));

  protected label(t: (key: string) => string): string {
    return t(this.resource().kind === 'portfolio' ? 'portfolioChanges.label' : 'tabs.label');
  }

  protected readonly count = count;

  /** Puts the keyboard in the first rejected cell. */
  start(): void {
    this.grid()?.start();
  }
}
