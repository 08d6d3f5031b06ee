import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count } from '../../../shared/format/numbers';
import { ConfirmButton } from '../../../shared/ui/confirm-button';

/** The end of the dry run: load, put the rejects right first, or drop the import. */
@Component({
  selector: 'gv-apply-bar',
  imports: [ConfirmButton, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './apply-bar.html',
})
export class ApplyBar {
  readonly resource = input.required<ImportResource>();
  readonly busy = input(false);
  /** The rejects are on the page already. */
  readonly fixing = input(false);
  /** Projects are made by the office alone. */
  readonly mayMakeProjects = input(false);
  readonly applied = output();
  readonly cancelled = output();
  readonly fix = output();

  protected readonly counts = computed(() => this.resource().counts);
  protected readonly load = computed(() => this.counts().new + this.counts().changed);
  protected readonly mayApply = computed(
    () => this.load() > 0 && this.resource().duplicateOf === null,
  );
  protected readonly isPortfolio = computed(() => this.resource().kind === 'portfolio');
  protected readonly waitsForOffice = computed(
    () => this.mayApply() && this.isPortfolio() && !this.mayMakeProjects(),
  );
  protected readonly label = computed(() =>
    this.plural(this.isPortfolio() ? 'apply.portfolio' : 'apply.button', this.load()),
  );
  /** Asked before values that stand there now are replaced, and before projects are made. */
  protected readonly question = computed(() => {
    if (this.isPortfolio()) return 'apply.confirmPortfolio';
    const { changed } = this.counts();
    return changed === 0 ? null : this.plural('apply.confirm', changed);
  });

  /** 'apply.confirm' → 'apply.confirmOne' for exactly one. */
  protected plural(key: string, count: number): string {
    return count === 1 ? `${key}One` : key;
  }

  protected readonly shown = count;
}
