import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { hasPartingSign, typedPart, writtenAlike } from './new-part';
import { columnNames, partName } from './parts';

interface Asked {
  readonly key: string;
  /** What the part is divided by; null where that is asked for too. */
  readonly column: string | null;
}

/** The name of a part that nobody has measured, with a plain word that it is new. */
@Component({
  selector: 'gv-new-part-fields',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form' },
  template: `
    <div class="fields">
      @for (one of asked(); track one.key) {
        <div class="field">
          <label [for]="'measure-new-' + one.key">{{
            one.column ?? ('indicators.measuring.newPart.' + one.key | transloco)
          }}</label>
          @if (one.column === null) {
            <span class="hint" [id]="'measure-new-' + one.key + '-hint'">{{
              'indicators.measuring.newPart.' + one.key + 'Hint' | transloco
            }}</span>
          }
          <input
            class="input"
            autocomplete="off"
            maxlength="120"
            [id]="'measure-new-' + one.key"
            [value]="texts()[one.key] ?? ''"
            [attr.aria-describedby]="
              one.column === null ? 'measure-new-' + one.key + '-hint' : null
            "
            [attr.aria-invalid]="isWrong(one.key)"
            (input)="put(one.key, $any($event.target).value)"
          />
          @if (isParting(one.key)) {
            <span class="error" role="alert">{{
              'indicators.measuring.newPart.signs' | transloco
            }}</span>
          } @else if (isWrong(one.key)) {
            <span class="error" role="alert">{{ 'shared.form.required' | transloco }}</span>
          }
        </div>
      }
    </div>
    @if (warning(); as warning) {
      <p class="notice" role="status">
        <span aria-hidden="true">▲</span>
        {{ 'indicators.measuring.newPart.' + warning.key | transloco: warning }}
      </p>
    }
  `,
})
export class NewPartFields {
  /** What the known parts beside it are divided by, `Enhed; Kanal`; empty where the division is new too. */
  readonly division = input.required<string>();
  readonly known = input.required<readonly string[]>();
  /** Somebody has tried to save: what is missing is said. */
  readonly tried = input(false);
  /** The part as the contract writes it; empty until all of it is there. */
  readonly part = model('');
  protected readonly texts = signal<Readonly<Record<string, string>>>({});
  protected readonly asked = computed((): Asked[] => {
    const columns = columnNames(this.division());
    if (columns.length > 0) return columns.map((column, at) => ({ key: String(at), column }));
    return ['column', 'value'].map((key) => ({ key, column: null }));
  });
  protected readonly warning = computed(() => {
    const part = this.part();
    if (part === '' || this.known().includes(part)) return null;
    const alike = writtenAlike(part, this.known());
    const said = { part: partName(part), known: alike === null ? '' : partName(alike) };
    return { key: alike === null ? 'isNew' : 'isAlike', ...said };
  });

  protected put(key: string, text: string): void {
    this.texts.update((before) => ({ ...before, [key]: text }));
    this.part.set(typedPart(this.cells()));
  }

  protected isParting(key: string): boolean {
    return hasPartingSign(this.texts()[key] ?? '');
  }

  protected isWrong(key: string): boolean {
    const missing = (this.texts()[key] ?? '').trim() === '';
    return this.isParting(key) || (this.tried() && missing);
  }

  private cells() {
    const { column = '', value = '', ...texts } = this.texts();
    const columns = columnNames(this.division());
    if (columns.length === 0) return [{ name: column, value }];
    return columns.map((name, at) => ({ name, value: texts[String(at)] ?? '' }));
  }
}
