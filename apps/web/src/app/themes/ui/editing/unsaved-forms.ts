import { Injectable, signal } from '@angular/core';

/** The forms that are open on a page, for whoever is about to take them away. */
@Injectable()
export class UnsavedForms {
  private readonly forms = new Set<() => boolean>();
  private readonly count = signal(0);
  /** How many are open. */
  readonly open = this.count.asReadonly();

  /** From now on the form is asked whether something is typed in it; gives the end of it. */
  add(isDirty: () => boolean): () => void {
    this.forms.add(isDirty);
    this.count.set(this.forms.size);
    return () => {
      this.forms.delete(isDirty);
      this.count.set(this.forms.size);
    };
  }

  /** Something is typed that is saved nowhere. */
  dirty(): boolean {
    return [...this.forms].some((isDirty) => isDirty());
  }
}
