import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Beneficiary,
  type Tree,
  type TreeBenefit,
  type TreeInput,
  ValueClass,
} from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Choices } from '../../../shared/form/choices';
import { DayInput } from '../../../shared/ui/day-input';
import { SelectInput } from '../../../shared/ui/select-input';
import { StatusBadge } from '../../../shared/ui/status-badge';
import { BenefitTest } from './benefit-test';
import { ClaimedTwice } from './claimed-twice';
import { LinkBoxes } from './link-boxes';
import { NodeActions } from './node-actions';
import type { NodeEdit } from './node-edit';
import { SeenBy } from './seen-by';
import { TextEdit } from './text-edit';

const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** A benefit: what gets better, whose it is, what it follows from, what it is seen by, and whether it passes the test. */
@Component({
  selector: 'gv-benefit-panel',
  imports: [
    BenefitTest,
    ClaimedTwice,
    DayInput,
    LinkBoxes,
    NodeActions,
    RouterLink,
    SeenBy,
    SelectInput,
    StatusBadge,
    TextEdit,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './benefit-panel.html',
  host: { class: 'node-panel' },
})
export class BenefitPanel {
  private readonly choices = inject(Choices);
  readonly benefit = input.required<TreeBenefit>();
  readonly tree = input.required<TreeInput>();
  readonly around = input.required<Tree>();
  readonly editable = input.required<boolean>();
  readonly edit = output<NodeEdit>();
  protected readonly valueClasses = computed(() =>
    this.choices.of('shared.valueClass', ValueClass.options),
  );
  protected readonly beneficiaries = computed(() =>
    this.choices.of('shared.beneficiary', Beneficiary.options),
  );
  protected readonly light = computed(() => this.around().lights[this.benefit().id]);
  protected readonly isPromised = computed(() =>
    this.around().promised.includes(this.benefit().id),
  );
  protected readonly overlaps = computed(() =>
    this.around().overlaps.filter(({ benefitIds }) => benefitIds.includes(this.benefit().id)),
  );
  protected readonly lasts = computed(() => {
    const { realisationFrom: from, realisationTo: to } = this.benefit();
    return from === undefined || to === undefined || from <= to;
  });

  protected patch(patch: Partial<TreeBenefit>): void {
    this.edit.emit({ kind: 'patch', patch });
  }

  protected patchClass(value: string): void {
    this.patch({ valueClass: ValueClass.parse(value) });
  }

  protected patchBeneficiary(value: string): void {
    this.patch({ beneficiary: Beneficiary.parse(value) });
  }

  /** Half a month is being typed; an empty one is left to the server. */
  protected month(field: 'realisationFrom' | 'realisationTo', value: string): void {
    if (value === '' || MONTH.test(value)) this.patch({ [field]: value || undefined });
  }
}
