import { readTable } from '../read';
import { indicatorIndex } from './indicator-index';
import { proposeMeasurements } from './propose-measurements';

const index = indicatorIndex([
  { id: 'calls', code: 'I-01', name: 'Telefonhenvendelser', synonyms: [], unit: 'stk.' },
  { id: 'forms', code: 'I-02', name: 'Digitale ansøgninger', synonyms: [], unit: 'stk.' },
]);
const read = (text: string) => readTable(Buffer.from(text));

describe('understanding a measurements file', () => {
  it('takes a long file without a question', async () => {
    const profile = await read(
      'Indikator;Periode;Værdi\nTelefonhenvendelser;2026-01;1,5\nDigitale ansøgninger;2026-01;2,5\n',
    );
    const { map, roles, questions } = proposeMeasurements(profile.columns, index);
    expect(questions).toEqual([]);
    expect(roles.map((r) => r.role)).toEqual(['indicator', 'period', 'value']);
    expect(map).toMatchObject({ indicatorColumn: 0, periodColumn: 1, values: [{ column: 2 }] });
  });

  it('takes periods in columns', async () => {
    const profile = await read(
      'Indikator;jan 2026;feb 2026\nTelefonhenvendelser;1,5;2\nDigitale ansøgninger;7;8\n',
    );
    const { map } = proposeMeasurements(profile.columns, index);
    expect(map?.values.map((v) => v.period)).toEqual(['2026-01', '2026-02']);
  });

  it('takes indicators in columns', async () => {
    const profile = await read('Måned;Telefonhenvendelser;I-02\n2026-01;5;6\n2026-02;7;8\n');
    const { map } = proposeMeasurements(profile.columns, index);
    expect(map?.values.map((v) => v.indicatorId)).toEqual(['calls', 'forms']);
  });

  it('asks for everything at once, and asks nothing when it is answered', async () => {
    const profile = await read(
      'OMRÅDE;TID;CIVILSTAND;INDHOLD\nKbh;2008K1;Ugift;30\nKbh;2008K1;Gift;20\nKbh;2008K1;I alt;50\n',
    );
    const asked = proposeMeasurements(profile.columns, index);
    expect(asked.map).toBeNull();
    expect(asked.questions.map((q) => q.id)).toEqual([
      'indicatorColumn',
      'value:CIVILSTAND:Ugift',
      'value:CIVILSTAND:Gift',
    ]);
    const answered = proposeMeasurements(profile.columns, index, {
      indicatorColumn: 'column:CIVILSTAND',
      'value:CIVILSTAND:Ugift': 'calls',
      'value:CIVILSTAND:Gift': 'forms',
    });
    expect(answered.map?.indicatorOf).toEqual({ ugift: 'calls', gift: 'forms' });
    expect(answered.map?.dimensions).toEqual([]);
    const astray = proposeMeasurements(profile.columns, index, { indicatorColumn: 'column:BY' });
    expect(astray.map).toBeNull();
    expect(astray.questions.map((q) => q.id)).toEqual(['indicatorColumn']);
  });

  it('leaves one unknown name among known ones to be an error of its row', async () => {
    const profile = await read(
      'Indikator;Periode;Værdi\nI-01;2026-01;1\nI-02;2026-01;2\nFejlnavn;2026-01;3\n',
    );
    const { map, questions } = proposeMeasurements(profile.columns, index);
    expect(questions).toEqual([]);
    expect(map?.indicatorOf).toEqual({ 'i 01': 'calls', 'i 02': 'forms' });
  });
});

describe('columns that are neither indicator, period nor value', () => {
  const columnsOf = async (header: string, cell: string) => {
    const rows = [1, 2].map((n) => `I-0${n};2026-01;${cell} ${n};${n},5`);
    const { columns } = await read(`Indikator;Periode;${header};Værdi\n${rows.join('\n')}\n`);
    return proposeMeasurements(columns, index).roles[2]?.role;
  };

  it.each(['Bemærkning', 'Kommentarer', 'Note', 'Kilde', 'Registreret af'])(
    '»%s« tells no values apart: a new remark is no new measurement',
    async (header) => expect(await columnsOf(header, 'målt to gange')).toBe('ignored'),
  );

  it.each(['Enhed', 'Område', 'Skole'])(
    '»%s« tells values apart where that is needed',
    async (header) => expect(await columnsOf(header, 'Nord')).toBe('dimension'),
  );
});
