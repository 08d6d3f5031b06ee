import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionalText, requiredText } from '../../shared/form/controls';
import { LanguageSwitch } from '../../shared/i18n/language-switch';
import { Field } from '../../shared/ui/field';
import { Failure, Skeleton } from '../../shared/ui/states';
import type { GuestNote } from '../ui/join/guest-note';
import { JoinStore } from './join.store';

/** On a phone, without an account: who one is, and notes for the board of the meeting that is going on. S2.6. */
@Component({
  selector: 'gv-join-page',
  imports: [
    Failure,
    Field,
    LanguageSwitch,
    NgTemplateOutlet,
    ReactiveFormsModule,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [JoinStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './join.page.html',
})
export class JoinPage {
  protected readonly store = inject(JoinStore);
  readonly token = input.required<string>();
  private readonly text = viewChild<ElementRef<HTMLTextAreaElement>>('text');
  protected readonly who = new FormGroup({
    name: requiredText('', Validators.maxLength(60)),
  });
  protected readonly note = new FormGroup({ text: optionalText() });

  constructor() {
    effect(() => {
      const token = this.token();
      untracked(() => {
        this.store.open(token);
        const { name, text } = this.store.draft();
        this.who.setValue({ name });
        this.note.setValue({ text });
      });
    });
    const kept = this.note.valueChanges.subscribe(({ text }) =>
      this.store.keep('draft', text ?? ''),
    );
    kept.add(this.who.valueChanges.subscribe(({ name }) => this.store.keep('name', name ?? '')));
    inject(DestroyRef).onDestroy(() => kept.unsubscribe());
  }

  protected comeIn(): void {
    this.who.markAllAsTouched();
    const name = this.who.getRawValue().name.trim();
    if (this.who.valid && name !== '') void this.store.comeIn(name);
  }

  protected send(): void {
    const text = this.note.getRawValue().text.trim();
    if (text !== '') this.store.send(text);
    this.note.reset();
    this.text()?.nativeElement.focus();
  }

  /** What was refused comes back to be written in another way. */
  protected again(note: GuestNote): void {
    this.store.takeBack(note);
    this.note.setValue({ text: note.text });
    this.text()?.nativeElement.focus();
  }
}
