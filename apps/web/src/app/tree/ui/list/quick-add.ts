import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** One line to write the next node on; Enter adds it and the line is ready for another. */
@Component({
  selector: 'gv-quick-add',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="quick-add" (submit)="add($event, line)">
      <label class="visually-hidden" [for]="name()">{{ label() }}</label>
      <input
        #line
        class="input"
        autocomplete="off"
        maxlength="200"
        [id]="name()"
        [placeholder]="label()"
      />
      <button class="button">{{ 'shared.add' | transloco }}</button>
    </form>
  `,
})
export class QuickAdd {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly added = output<string>();

  protected add(event: Event, line: HTMLInputElement): void {
    event.preventDefault();
    const text = line.value.trim();
    line.value = '';
    line.focus();
    if (text !== '') this.added.emit(text);
  }
}
