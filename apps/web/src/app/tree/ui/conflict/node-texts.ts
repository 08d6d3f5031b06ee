import { DOAM_QUESTIONS } from '@gevinst/domain';
import { monthWritten } from '../../../shared/format/dates';
import type { TreeConflict, TreeNodeInput } from '../../merge-trees';

/** A text as it was written, or the key of its words. */
export interface Said {
  readonly text: string;
  readonly key: string | null;
}
export interface ContestedField {
  readonly label: string;
  readonly mine: Said;
  readonly theirs: Said;
}

const NOTHING: Said = { text: '', key: null };
const written = (text: string | undefined): Said => ({ text: text ?? '', key: null });
const word = (key: string | null): Said => ({ text: '', key });

/** The fields in which the two differ; of a node that one of them has removed, what the other has written. */
export function contested({ kind, mine, theirs }: TreeConflict): ContestedField[] {
  const [my, their] = [mine, theirs].map((node) => (node ? textsOf(node, kind) : null));
  const labels = Object.keys({ ...my, ...their });
  const fields = labels.map((label) => ({
    ...{ label, mine: my?.[label] ?? NOTHING, theirs: their?.[label] ?? NOTHING },
  }));
  return fields.filter(({ mine: a, theirs: b }) => a.text !== b.text || a.key !== b.key);
}

/** Every field of a node by the key of its name. */
function textsOf(node: TreeNodeInput, kind: TreeConflict['kind']): Record<string, Said> {
  return {
    [`tree.panel.${kind === 'changes' ? 'nameChange' : 'nameBenefit'}`]: written(node.name),
    'tree.panel.owner': written(node.owner),
    ...('valueClass' in node ? benefitTexts(node) : {}),
    'tree.panel.description': written(node.description),
  };
}

type Benefit = Extract<TreeNodeInput, { valueClass: string }>;

function benefitTexts(benefit: Benefit): Record<string, Said> {
  const { valueClass, beneficiary, disbenefit, doam } = benefit;
  const month = (at: string | undefined) => written(at && monthWritten(at));
  const answers = DOAM_QUESTIONS.map((question): [string, Said] => {
    const answer = doam?.[question] ?? null;
    return [`tree.test.question.${question}`, word(answer && `tree.test.answer.${answer}`)];
  });
  return {
    'tree.panel.valueClass': word(`shared.valueClass.${valueClass}`),
    'tree.panel.from': month(benefit.realisationFrom),
    'tree.panel.to': month(benefit.realisationTo),
    'tree.panel.beneficiary': word(`shared.beneficiary.${beneficiary}`),
    'tree.panel.disbenefit': word(`tree.test.answer.${disbenefit ? 'yes' : 'no'}`),
    ...Object.fromEntries(answers),
    'tree.test.note': written(doam?.note),
  };
}
