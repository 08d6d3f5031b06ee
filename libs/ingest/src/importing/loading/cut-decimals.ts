import type { Answers } from '../../map/measurement-map';
import type { Damage } from '../../model';
import type { TableProfile } from '../../profile';
import { recordBatches } from '../../records';
import { cutOf } from '../../shape/short-header';
import type { Unanswered } from '../reading/import-question';

/** Id of the question about rows that end in a number cut at its decimal comma. */
const CUT = 'cutDecimals';

/** What the answer says about the reading of the file. */
export function cutHint(answers: Answers): { cutDecimals?: boolean } {
  const answer = answers[CUT];
  return answer === undefined ? {} : { cutDecimals: answer === 'join' };
}

/** True when every row with a value is cut; where one is not, nothing is known about the others. */
export async function everyRowCut(
  source: string | Uint8Array,
  { rules, ...layout }: TableProfile,
): Promise<boolean> {
  const { cutAt = 0 } = rules ?? {};
  for await (const batch of recordBatches(source, layout)) {
    const rows = batch.filter(({ line, damage }) => line >= layout.firstLine && asRead(damage));
    if (rows.some(({ cells }) => cutOf(cells, cutAt) === false)) return false;
  }
  return true;
}

/** The cells of the row are as they stand in the file. */
function asRead(damage: Damage | null): boolean {
  return damage === null || damage.code === 'field_count' || damage.code === 'bad_bytes';
}

/** Asked where every row has one cell of digits more than the header has names. */
export function cutQuestions(
  { rules, columns, width }: TableProfile,
  answers: Answers,
): Unanswered[] {
  const cut = rules?.cutAt !== undefined;
  if (!cut && answers[CUT] === undefined) return [];
  const last = columns[width - 1];
  const examples = cut ? (last?.samples.slice(0, 3) ?? []) : [];
  const text = examples[0] ?? '5,5';
  const name = last?.name ?? '';
  const option = (value: string, da: string, en: string) => ({ value, da, en, confidence: null });
  return [
    {
      id: CUT,
      kind: 'numberStyle',
      da: `Linjerne har én celle mere end overskriften. Er ${text} ét tal med komma i kolonnen »${name}«?`,
      en: `The rows have one cell more than the header. Is ${text} one number with a comma in the column “${name}”?`,
      column: name,
      examples,
      options: [
        option('join', `Ja, ${text} er ét tal`, `Yes, ${text} is one number`),
        option('reject', 'Nej, afvis linjerne', 'No, reject the rows'),
      ],
    },
  ];
}
