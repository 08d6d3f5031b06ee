import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { count } from '../../../shared/format/numbers';
import { moment } from '../../../shared/format/dates';

/** Proof of what was loaded: file, fingerprint, who, when, counts. */
@Component({
  selector: 'gv-import-receipt',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section
      *transloco="let t; prefix: 'imports.receipt'"
      class="card import-receipt"
      aria-labelledby="receipt"
    >
      <h2 id="receipt">{{ t('title') }}</h2>
      <dl>
        @for (fact of facts(); track fact.name) {
          <div>
            <dt class="quiet">{{ t(fact.name) }}</dt>
            <dd [class.import-cells]="fact.name === 'fingerprint'">{{ fact.value }}</dd>
          </div>
        }
        <div>
          <dt class="quiet">{{ t(isPortfolio() ? 'projects' : 'counts') }}</dt>
          <dd>{{ t('countsLine', counts()) }}</dd>
        </div>
      </dl>
      <ng-content />
    </section>
  `,
})
export class Receipt {
  readonly resource = input.required<ImportResource>();
  protected readonly isPortfolio = computed(() => this.resource().kind === 'portfolio');
  protected readonly counts = computed(() => {
    const { counts } = this.resource();
    return {
      new: count(counts.new),
      changed: count(counts.changed),
      unchanged: count(counts.unchanged),
      rejected: count(counts.rejected),
    };
  });
  protected readonly facts = computed(() => {
    const at = this.resource();
    return [
      { name: 'file', value: at.fileName },
      { name: 'who', value: at.createdBy },
      { name: 'received', value: moment(at.createdAt) },
      { name: 'applied', value: at.appliedAt ? moment(at.appliedAt) : '' },
      { name: 'undone', value: at.undoneAt ? moment(at.undoneAt) : '' },
      {
        name: 'quarantined',
        value: at.counts.quarantined > 0 ? String(at.counts.quarantined) : '',
      },
      { name: 'size', value: `${count(at.bytes)} byte` },
      { name: 'fingerprint', value: at.sha256 },
    ].filter(({ value }) => value !== '');
  });
}
