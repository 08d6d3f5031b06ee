import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';

/** A text that is kept when its writer leaves it. While someone types, what others write does not get in between. */
@Component({
  selector: 'gv-kept-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    @if (canEdit()) {
      <label [for]="name()">{{ label() }}</label>
      @if (hint()) {
        <span class="hint" [id]="name() + '-hint'">{{ hint() }}</span>
      }
      <textarea
        #box
        class="input"
        [id]="name()"
        [attr.maxlength]="most()"
        [attr.aria-describedby]="hint() ? name() + '-hint' : null"
        [value]="shown()"
        (input)="typing.set(box.value)"
        (change)="leave(box.value)"
        (blur)="typing.set(null)"
      ></textarea>
    } @else {
      <span class="label">{{ label() }}</span>
      <p class="said">{{ value() || '–' }}</p>
    }
  `,
})
export class KeptText {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly most = input(1000);
  readonly hint = input('');
  readonly written = output<string>();
  protected readonly typing = signal<string | null>(null);
  protected readonly shown = computed(() => this.typing() ?? this.value());

  protected leave(text: string): void {
    if (text.trim() !== this.value()) this.written.emit(text.trim());
  }
}
