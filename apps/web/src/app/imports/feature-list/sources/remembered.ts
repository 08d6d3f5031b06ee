import type { SourceMemory } from '@gevinst/contract';
import { plainName } from '../../ui/questions/meanings';

/** One thing that is remembered, as a text's name and what is filled into it. */
export interface Remembered {
  readonly id: string;
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

type Answer = SourceMemory['answers'][number];

/** What is remembered of a source in words; what has none of its own is shown as it was answered. */
export function rememberedOf({ answers }: SourceMemory): Remembered[] {
  return answers.map((one) => ({ id: one.id, ...inWords(one) }));
}

function inWords({ id, answer, indicatorName }: Answer): Pick<Remembered, 'key' | 'params'> {
  const [, subject = ''] = /^[a-z]+:(.+)$/i.exec(id) ?? [];
  if (indicatorName !== null) {
    return { key: 'sources.indicator', params: { text: subject || id, name: indicatorName } };
  }
  const plain = plainName(answer);
  if (plain !== null) return { key: `sources.${plain}`, params: { column: subject || id } };
  if (id.startsWith('role:')) return { key: `sources.role.${answer}`, params: { column: subject } };
  if (LAYOUT.includes(id)) {
    return answer === 'none'
      ? { key: 'sources.noHeader', params: {} }
      : { key: `sources.${id}`, params: { answer: answer === '\t' ? 'tab' : answer } };
  }
  return { key: 'sources.other', params: { question: id, answer } };
}

/** How the source's files are cut into a table, where somebody had to say it. */
const LAYOUT = ['encoding', 'delimiter', 'headerLine'];
