import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
  viewChild,
} from '@angular/core';
import type { Colleague } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { Colleagues } from './colleagues';
import { type Mentioning, mentioningAt, offered, withMention } from './mentions';

/** A text in which colleagues can be named: an @ offers them, arrows choose, Enter writes the name. */
@Component({
  selector: 'gv-mention-field',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field mention-field' },
  template: `
    <label [for]="name()">{{ label() }}</label>
    <span class="hint" [id]="name() + '-hint'">{{ 'shared.comments.hint' | transloco }}</span>
    <textarea
      #area
      class="input"
      rows="3"
      maxlength="2000"
      aria-autocomplete="list"
      [id]="name()"
      [value]="text()"
      [attr.aria-describedby]="name() + '-hint'"
      [attr.aria-controls]="name() + '-people'"
      [attr.aria-activedescendant]="active() ? name() + '-' + active()?.id : null"
      (input)="written()"
      (click)="look()"
      (keyup)="moved($event)"
      (keydown)="press($event)"
      (blur)="begun.set(null)"
    ></textarea>
    <span class="visually-hidden" role="status">
      @if (people().length > 0) {
        {{ 'shared.comments.offered' | transloco: { count: people().length } }}
      }
    </span>
    <ul
      class="mention-list"
      role="listbox"
      [id]="name() + '-people'"
      [hidden]="people().length === 0"
      [attr.aria-label]="'shared.comments.people' | transloco"
    >
      @for (person of people(); track person.id) {
        <li
          role="option"
          [id]="name() + '-' + person.id"
          [class.chosen]="person.id === active()?.id"
          [attr.aria-selected]="person.id === active()?.id"
          (mousedown)="pick(person, $event)"
        >
          {{ person.name }}
          <span class="quiet small">{{ 'shared.role.' + person.role | transloco }}</span>
        </li>
      }
    </ul>
  `,
})
export class MentionField {
  private readonly colleagues = inject(Colleagues);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly text = model('');
  protected readonly begun = signal<Mentioning | null>(null);
  protected readonly people = computed(() => {
    const begun = this.begun();
    return begun ? offered(this.colleagues.all(), begun.query) : [];
  });
  private readonly place = linkedSignal({ source: this.people, computation: () => 0 });
  protected readonly active = computed(() => this.people()[this.place()] ?? null);

  protected written(): void {
    this.text.set(this.area().nativeElement.value);
    this.look();
  }

  /** Who is being named depends on where the caret stands. */
  protected look(): void {
    const { value, selectionStart } = this.area().nativeElement;
    this.begun.set(mentioningAt(value, selectionStart));
  }

  protected moved({ key }: KeyboardEvent): void {
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) this.look();
  }

  protected press(event: KeyboardEvent): void {
    const active = this.active();
    if (active === null) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.step(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' || key === 'Tab') this.pick(active, event);
    else if (key === 'Escape') this.begun.set(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected pick({ name }: Colleague, event: Event): void {
    event.preventDefault();
    const begun = this.begun();
    if (begun === null) return;
    const area = this.area().nativeElement;
    const { text, caret } = withMention(area.value, begun, name);
    this.text.set(text);
    area.value = text;
    area.setSelectionRange(caret, caret);
    this.begun.set(null);
  }

  private step(by: number): void {
    const count = this.people().length;
    this.place.update((place) => (place + by + count) % count);
  }
}
