import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Modal } from './modal';

const SAYS_SOMETHING = 3;

/**
 * A button for what is not done by accident: asks first, in the browser's own dialog, and for a reason where one is
 * kept. What goes with it is said in the content.
 */
@Component({
  selector: 'gv-confirm-button',
  imports: [Modal, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      type="button"
      class="button"
      [class.button-primary]="primary()"
      [class.button-small]="small()"
      [disabled]="disabled()"
      [attr.aria-label]="name() || null"
      (click)="ask()"
    >
      {{ label() }}
    </button>
    <gv-modal [open]="asking()" [label]="name() || label()" (closed)="asking.set(false)">
      <form class="confirm" (submit)="sure($event)">
        <p>{{ question() }}</p>
        <ng-content />
        @if (why()) {
          <label class="field">
            <span>{{ why() }}</span>
            <input
              #reason
              class="input"
              autocomplete="off"
              maxlength="1000"
              [value]="given()"
              [attr.aria-invalid]="short()"
              [attr.aria-describedby]="short() ? 'confirm-short' : null"
              (input)="given.set(reason.value)"
            />
          </label>
          @if (short()) {
            <span class="error" id="confirm-short" role="alert">{{
              'shared.form.tooShort' | transloco: { count: least }
            }}</span>
          }
        }
        <div class="actions">
          <button type="button" class="button" (click)="asking.set(false)">{{ no() }}</button>
          <button class="button" [class]="removes() ? 'button-danger' : 'button-primary'">
            {{ yes() }}
          </button>
        </div>
      </form>
    </gv-modal>
  `,
})
export class ConfirmButton {
  readonly label = input.required<string>();
  /** Name for a screen reader when the label alone does not say which one. */
  readonly name = input('');
  readonly question = input.required<string>();
  /** Asks for a reason with this label; '' = none is kept. */
  readonly why = input('');
  readonly yes = input.required<string>();
  readonly no = input.required<string>();
  readonly disabled = input(false);
  readonly primary = input(false);
  readonly small = input(false);
  /** What is confirmed takes something away. */
  readonly removes = input(false);
  /** The question is about to be shown. */
  readonly asked = output();
  /** The reason, '' where none is asked for. */
  readonly confirmed = output<string>();
  protected readonly asking = signal(false);
  protected readonly given = signal('');
  private readonly tried = signal(false);
  protected readonly least = SAYS_SOMETHING;
  protected readonly lacks = computed(
    () => this.why() !== '' && this.given().trim().length < SAYS_SOMETHING,
  );
  protected readonly short = computed(() => this.tried() && this.lacks());

  protected ask(): void {
    this.given.set('');
    this.tried.set(false);
    this.asked.emit();
    this.asking.set(true);
  }

  protected sure(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.lacks()) return;
    this.asking.set(false);
    this.confirmed.emit(this.given().trim());
  }
}
