import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FieldName, fieldName } from '../../http/field-names';
import { Failure } from '../../ui/states';
import { inWords } from './in-words';
import type { Letter } from './letter';
import { Outbox, type Question } from './outbox';
import type { Clash } from './rebase';

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
        .filter(([name, value]) => isChanged(letter, name, value))
        .map(([name, value]) => ({
          field: fieldName(name),
          value: inWords(value, wordsFor(letter, name)),
        }))
        .filter(({ field, value }) => field !== null && value !== '')
        .map(({ field, value }) => ({ field, mine: value, theirs: null }));
    }
    const both = clash.conflicts.map(({ path, mine, theirs }) => ({
      field: fieldName(path.join('.')),
      mine: inWords(mine, wordsFor(letter, path[0] ?? '')),
      theirs: inWords(theirs, wordsFor(letter, path[0] ?? '')),
    }));
    return this.mayKeep({ letter, clash }) ? both : [...both, ...goesWithMine(letter, clash)];
  }

  /** Whether mine can take the place of what stands there now. */
  protected mayKeep({ letter, clash }: Pick<Question, 'letter' | 'clash'>): boolean {
    const conflicts = clash?.conflicts ?? [];
    return conflicts.every(({ path, theirs }) => {
      const upon = letter.upon[path.join('.')];
      return upon === undefined || upon.includes(String(theirs));
    });
  }
}

/** What else I wrote, and lose with it: it is shown, so that it can be copied. */
function goesWithMine(letter: Letter, { conflicts }: Clash): Place[] {
  return Object.entries(letter.body ?? {})
    .filter(([name, value]) => isChanged(letter, name, value))
    .filter(([name]) => !conflicts.some(({ path }) => path[0] === name))
    .map(([name, value]) => ({ field: fieldName(name), mine: inWords(value), theirs: null }))
    .filter(({ mine }) => mine !== '');
}

/** What stood there already was not written by whoever is asked. */
const isChanged = ({ base }: Letter, name: string, value: unknown) =>
  base === null || JSON.stringify(base[name]) !== JSON.stringify(value);

/** The words of one field: `relevance.open` is said otherwise than `barrier.open`. */
function wordsFor({ words }: Letter, name: string): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const [key, word] of Object.entries(words))
    if (key.startsWith(`${name}.`)) own[key.slice(name.length + 1)] = word;
  return { ...words, ...own };
}
