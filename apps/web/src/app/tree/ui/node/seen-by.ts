import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Tree, TreeBenefit } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { SelectInput } from '../../../shared/ui/select-input';

/** The indicators that a benefit is seen by; the one its kroner follow from is chosen in the plan. */
@Component({
  selector: 'gv-seen-by',
  imports: [SelectInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="form-section">
      <legend>{{ 'tree.panel.measuredBy' | transloco }}</legend>
      <ul class="node-indicators">
        @if (valuing(); as one) {
          <li>
            {{ one.name }}
            <span class="quiet small">({{ 'tree.panel.valuedBy' | transloco }})</span>
          </li>
        }
        @for (one of seen(); track one.id) {
          <li>
            {{ one.name }}
            @if (editable()) {
              <button
                type="button"
                class="link-button small"
                [attr.aria-label]="'tree.panel.removeIndicator' | transloco: { name: one.name }"
                (click)="without(one.id)"
              >
                {{ 'tree.panel.remove' | transloco }}
              </button>
            }
          </li>
        }
      </ul>
      @if (!valuing() && seen().length === 0) {
        <p class="quiet small">{{ 'tree.panel.noIndicator' | transloco }}</p>
      }
      @if (editable()) {
        <gv-select-input
          value=""
          [name]="benefit().id + '-indicator'"
          [label]="'tree.panel.addIndicator' | transloco"
          [none]="'tree.panel.chooseIndicator' | transloco"
          [choices]="choices()"
          (changed)="add($event)"
        />
        <p class="quiet small">{{ 'tree.panel.draft' | transloco }}</p>
      }
    </fieldset>
  `,
})
export class SeenBy {
  readonly benefit = input.required<TreeBenefit>();
  readonly around = input.required<Tree>();
  readonly editable = input.required<boolean>();
  readonly changed = output<string[]>();
  protected readonly valuing = computed(() => {
    const id = this.around().valuedBy[this.benefit().id];
    return this.around().indicators.find((one) => one.id === id);
  });
  protected readonly seen = computed(() =>
    this.around().indicators.filter(({ id }) => this.benefit().indicatorIds.includes(id)),
  );
  protected readonly choices = computed(() => {
    const taken = new Set([this.valuing()?.id, ...this.benefit().indicatorIds]);
    return this.around()
      .indicators.filter(({ id }) => !taken.has(id))
      .map(({ id, name }) => ({ value: id, label: name }));
  });

  protected add(id: string): void {
    if (id !== '') this.changed.emit([...this.benefit().indicatorIds, id]);
  }

  protected without(id: string): void {
    this.changed.emit(this.benefit().indicatorIds.filter((one) => one !== id));
  }
}
