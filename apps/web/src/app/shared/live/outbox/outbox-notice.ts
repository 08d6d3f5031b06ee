import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FieldName, fieldName } from '../../http/field-names';
import { Failure } from '../../ui/states';
import { inWords } from './in-words';
import { Outbox, type Question } from './outbox';

interface Place {
  readonly field: FieldName | null;
  readonly mine: string;
  /** null = nobody else wrote here. */
  readonly theirs: string | null;
}

/** Says that something waits for a connection, and asks about what two people have changed at once. */
@Component({
  selector: 'gv-outbox-notice',
  imports: [Failure, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outbox-notice.html',
})
export class OutboxNotice {
  protected readonly outbox = inject(Outbox);

  protected placesOf({ letter, clash }: Question): Place[] {
    if (clash === null) {
      return Object.entries(letter.body ?? {})
        .map(([name, value]) => ({ field: fieldName(name), value: inWords(value, letter.words) }))
        .filter(({ field, value }) => field !== null && value !== '')
        .map(({ field, value }) => ({ field, mine: value, theirs: null }));
    }
    return clash.conflicts.map(({ path, mine, theirs }) => ({
      field: fieldName(path.join('.')),
      mine: inWords(mine, letter.words),
      theirs: inWords(theirs, letter.words),
    }));
  }
}
