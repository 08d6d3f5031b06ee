import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  model,
  output,
} from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { ActionItem, MatrixMark } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { requiredText } from '../../../shared/form/controls';
import { Work } from '../../../shared/form/work';
import { date } from '../../../shared/format/dates';
import { Field } from '../../../shared/ui/field';
import { SelectInput } from '../../../shared/ui/select-input';
import { Failure } from '../../../shared/ui/states';

export interface ActionMade {
  readonly title: string;
  readonly owner: string;
  readonly deadline: string;
}

/** Puts an action on the target board; what is refused is thrown. */
export type Act = (mark: MatrixMark, made: ActionMade) => Promise<void>;

/** What is done about a cell: new actions with owner and deadline, or some that stand on the target board. S9.2, R2. */
@Component({
  selector: 'gv-mark-actions',
  imports: [Failure, Field, ReactiveFormsModule, SelectInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mark-actions.html',
})
export class MarkActions {
  readonly mark = input.required<MatrixMark>();
  /** Everything on the project's target board. */
  readonly actions = input.required<readonly ActionItem[]>();
  readonly canEdit = input.required<boolean>();
  readonly linked = output<string[]>();
  readonly act = input.required<Act>();
  /** An action is being written. */
  readonly making = model(false);
  protected readonly date = date;
  protected readonly own = computed(() => {
    const ids = this.mark().actionIds;
    return this.actions().filter(({ id }) => ids.includes(id));
  });
  protected readonly others = computed(() => {
    const ids = this.mark().actionIds;
    return this.actions()
      .filter(({ id, status }) => !ids.includes(id) && status !== 'evaluated')
      .map(({ id, title }) => ({ value: id, label: title }));
  });
  private readonly cell = computed(() => `${this.mark().nodeId} ${this.mark().theme}`);
  /** Of this cell only: what was refused in one is not said in another. */
  protected readonly work = computed(() => {
    this.cell();
    return new Work();
  });
  protected readonly form = new FormGroup({
    title: requiredText(),
    owner: requiredText(),
    deadline: requiredText(),
  });

  constructor() {
    // Another cell begins with an empty form.
    effect(() => {
      this.cell();
      this.making.set(false);
    });
  }

  protected begin(): void {
    this.form.reset({ title: this.mark().challenge.slice(0, 200), owner: '', deadline: '' });
    this.work().forget();
    this.making.set(true);
  }

  protected link(id: string): void {
    if (id !== '') this.linked.emit([...this.mark().actionIds, id]);
  }

  protected unlink(id: string): void {
    this.linked.emit(this.mark().actionIds.filter((one) => one !== id));
  }

  /** The form stays until the action is on the board: nothing that was refused is lost. */
  protected async send(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const [work, mark, made] = [this.work(), this.mark(), this.form.getRawValue()];
    const isMade = await work.run(() => this.act()(mark, made));
    if (isMade && work === this.work()) this.making.set(false);
  }
}
