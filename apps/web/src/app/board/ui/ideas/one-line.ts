import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';

/** One line to write, sent with Enter; the cursor stays for the next. */
@Component({
  selector: 'gv-one-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="one-line" (submit)="send($event)" (keydown.escape)="left.emit()">
      <label class="visually-hidden" [for]="name()">{{ label() }}</label>
      <input
        #line
        class="input"
        autocomplete="off"
        maxlength="500"
        [id]="name()"
        [placeholder]="hint()"
        [value]="text()"
        (input)="text.set(line.value)"
      />
      <!-- Never disabled: Enter would be lost on a line that was typed faster than the page is drawn. -->
      <button class="button">{{ button() }}</button>
    </form>
  `,
})
export class OneLine {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly button = input.required<string>();
  /** What stands there to begin with. */
  readonly start = input('');
  /** It was asked for just now: whoever asked writes at once. */
  readonly takesFocus = input(false);
  readonly sent = output<string>();
  /** Escape: nothing is to be written after all. */
  readonly left = output();
  protected readonly text = linkedSignal(() => this.start());
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  constructor() {
    afterNextRender({
      read: () => {
        if (!this.takesFocus()) return;
        this.line().nativeElement.focus();
        this.line().nativeElement.select();
      },
    });
  }

  protected send(event: Event): void {
    event.preventDefault();
    const text = this.text().trim();
    if (text === '') return;
    this.sent.emit(text);
    this.text.set('');
    this.line().nativeElement.focus();
  }
}
