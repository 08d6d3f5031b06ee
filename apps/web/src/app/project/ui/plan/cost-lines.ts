import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { CostLine } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Choice } from '../../../shared/ui/select-field';
import { SelectInput } from '../../../shared/ui/select-input';
import type { CostText } from './plan-text';
import { TextInput } from './text-input';

/** What the project costs, line by line; an amount that is not known stays empty, which is not zero. */
@Component({
  selector: 'gv-cost-lines',
  imports: [SelectInput, TextInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cost-lines.html',
})
export class CostLines {
  readonly costs = input.required<readonly CostText[]>();
  readonly kinds = input.required<readonly Choice[]>();
  /** Who can pay. */
  readonly payers = input.required<readonly Choice[]>();
  /** The year that a new line starts with. */
  readonly year = input.required<string>();
  readonly changed = output<readonly CostText[]>();

  protected put(at: number, change: Partial<CostText>): void {
    this.changed.emit(
      this.costs().map((cost, index) => (index === at ? { ...cost, ...change } : cost)),
    );
  }

  protected chooseKind(at: number, kind: string): void {
    this.put(at, { kind: kind as CostLine['kind'] });
  }

  protected chooseFunding(at: number, funding: string): void {
    this.put(at, { funding: funding as CostText['funding'] });
  }

  protected remove(at: number): void {
    this.changed.emit(this.costs().filter((_, index) => index !== at));
  }

  /** The next line is most often next year's of the same kind. */
  protected add(): void {
    const last = this.costs().at(-1);
    const year = last && /^\d{4}$/.test(last.year) ? String(Number(last.year) + 1) : this.year();
    const kind = last?.kind ?? 'implementation';
    const { label = '', priceLevel = '', funding = '' } = last ?? {};
    this.changed.emit([
      ...this.costs(),
      { year, kind, label, amount: '', currency: 'DKK', priceLevel, funding },
    ]);
  }
}
