import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { RevisionSummary } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

/** Two of the plans are chosen to stand beside each other. */
@Component({
  selector: 'gv-choose-two',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'actions choose-two' },
  template: `
    <label class="small quiet" for="compare-from">{{ 'revisions.from' | transloco }}</label>
    <select #from id="compare-from" class="pill" (change)="choose(from.value, to.value)">
      @for (one of choices(); track one.id) {
        <option [value]="one.id" [selected]="one.id === nameOf(a())">{{ one.label }}</option>
      }
    </select>
    <label class="small quiet" for="compare-to">{{ 'revisions.to' | transloco }}</label>
    <select #to id="compare-to" class="pill" (change)="choose(from.value, to.value)">
      @for (one of choices(); track one.id) {
        <option [value]="one.id" [selected]="one.id === nameOf(b())">{{ one.label }}</option>
      }
    </select>
  `,
})
export class ChooseTwo {
  private readonly transloco = inject(TranslocoService);
  readonly revisions = input.required<readonly RevisionSummary[]>();
  readonly a = input.required<string>();
  readonly b = input.required<string>();
  readonly chosen = output<{ a: string; b: string }>();
  private readonly draft = computed(() => this.revisions().find(({ state }) => state === 'draft'));
  protected readonly choices = computed(() => {
    const draft = this.draft();
    const said = (key: string, number?: number) =>
      this.transloco.translate<string>(`revisions.${key}`, { number });
    return [
      ...this.revisions()
        .filter(({ state }) => state === 'approved')
        .map(({ id, number }) => ({ id, label: said('number', number) })),
      { id: 'draft', label: draft ? said('draftNumber', draft.number) : said('now') },
    ];
  });

  /** An address may name the draft by its id as well. */
  protected nameOf(id: string): string {
    return id === this.draft()?.id ? 'draft' : id;
  }

  protected choose(a: string, b: string): void {
    this.chosen.emit({ a, b });
  }
}
