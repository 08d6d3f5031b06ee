import type { QuarantinedRow } from '@gevinst/contract';
import { fixesOf, setAsideFiles } from './set-aside-files';

type Message = QuarantinedRow['messages'][number];

const message = (over: Partial<Message> = {}): Message => ({
  code: 'number_not',
  da: '»12..5« er ikke et tal.',
  en: '“12..5” is not a number.',
  line: 5,
  column: 'Værdi',
  text: '12..5',
  suggestion: '12,5',
  ...over,
});
const row = (importId: string, line: number, ...messages: Message[]): QuarantinedRow => ({
  importId,
  fileName: `${importId}.csv`,
  source: 'Kontaktcenter',
  who: 'Anna Analytiker',
  since: '2026-11-23T08:00:00Z',
  line,
  messages,
});

describe('rows set aside', () => {
  it('stand file by file, each with what is wrong with it', () => {
    const files = setAsideFiles([row('a', 5, message()), row('b', 2, message()), row('a', 9)]);
    expect(files.map(({ fileName, cells }) => [fileName, cells.map(({ line }) => line)])).toEqual([
      ['a.csv', [5, 9]],
      ['b.csv', [2]],
    ]);
  });

  it('are sent with what was typed, and only that', () => {
    const cells = [message(), message({ column: 'Periode', text: '13-2026' })];
    const [file] = setAsideFiles([row('a', 5, ...cells), row('a', 6, message())]);
    const typed = new Map([
      ['a 5 0', '12,5'],
      ['a 6 0', '12..5'],
    ]);
    expect(file && fixesOf(file, typed)).toEqual([{ line: 5, column: 'Værdi', value: '12,5' }]);
  });

  it('can be put right as a whole line, unless the text is missing or cut off', () => {
    const columns = [
      message({ code: 'field_count', text: 'a;b' }),
      message({ code: 'open_quote', column: null, text: '"a;b' }),
      message({ code: 'quarantined', column: null, text: '' }),
      message({ text: 'x'.repeat(500) }),
    ].map((one) => setAsideFiles([row('a', 5, one)])[0]?.cells[0]?.column);
    expect(columns).toEqual(['*', '*', null, null]);
  });
});
