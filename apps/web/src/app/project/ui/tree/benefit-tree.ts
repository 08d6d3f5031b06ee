import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { BenefitStatus, Change } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { COLUMN, treeLayout } from '../../../shared/tree/tree-layout';
import { TreeNodeBox } from '../../../shared/tree/tree-node';
import { StatusBadge } from '../../../shared/ui/status-badge';

/** The benefit tree drawn from solution to benefits, and the same as a list below it. */
@Component({
  selector: 'gv-benefit-tree',
  imports: [StatusBadge, TranslocoPipe, TreeNodeBox],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './benefit-tree.html',
})
export class BenefitTree {
  readonly id = input.required<string>();
  readonly name = input.required<string>();
  readonly changes = input.required<readonly Change[]>();
  readonly benefits = input.required<readonly BenefitStatus[]>();
  /** The id of the benefit that someone wants to read about. */
  readonly pick = output<string>();
  /** On a phone the list stands in for the drawing. */
  protected readonly narrow = globalThis.matchMedia?.('(max-width: 640px)').matches ?? false;
  protected readonly column = COLUMN;
  protected readonly tree = computed(() =>
    treeLayout({
      id: this.id(),
      name: this.name(),
      changes: this.changes(),
      benefits: this.benefits().map(({ benefit, light }) => ({ ...benefit, light })),
    }),
  );
  protected readonly groups = computed(() => [
    ...this.changes().map((change) => ({
      id: change.id,
      name: change.name,
      owner: change.owner,
      benefits: this.benefits().filter(({ benefit }) => benefit.changeIds.includes(change.id)),
    })),
    ...this.direct(),
  ]);

  private direct() {
    const benefits = this.benefits().filter(({ benefit }) => benefit.changeIds.length === 0);
    return benefits.length === 0 ? [] : [{ id: '', name: '', owner: '', benefits }];
  }
}
