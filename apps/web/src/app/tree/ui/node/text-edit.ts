import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** A labelled text of the tree; it is a step of its own once it has been left. */
@Component({
  selector: 'gv-text-edit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label [for]="name()">{{ label() }}</label>
    @if (area()) {
      <textarea
        #area
        class="input"
        [id]="name()"
        [attr.maxlength]="most()"
        [value]="value()"
        (change)="changed.emit(area.value)"
      ></textarea>
    } @else {
      <input
        #line
        class="input"
        autocomplete="off"
        [id]="name()"
        [attr.maxlength]="most()"
        [value]="value()"
        [attr.aria-invalid]="wrong() !== ''"
        [attr.aria-describedby]="wrong() ? name() + '-error' : null"
        (change)="changed.emit(line.value)"
      />
    }
    @if (wrong()) {
      <span class="error" role="alert" [id]="name() + '-error'">{{ wrong() }}</span>
    }
  `,
})
export class TextEdit {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly area = input(false);
  readonly most = input(200);
  /** What is wrong with it, in words. */
  readonly wrong = input('');
  readonly changed = output<string>();
}
