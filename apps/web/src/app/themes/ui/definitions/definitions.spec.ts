import { PLAN_THEMES } from '@gevinst/domain';
import da from '../../i18n/da.json';
import en from '../../i18n/en.json';
import { suggestionsOf } from '../register/suggestions';
import { SECTIONS } from './all';
import { type FieldDef, type RegisterDef, type SectionDef, labelOf } from './field';

const wordsIn = (texts: object) => (key: string) =>
  key
    .replace(/^themes\./, '')
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], texts);
const say = wordsIn(da) as (key: string) => string;
const all: readonly SectionDef[] = PLAN_THEMES.flatMap((theme) => SECTIONS[theme]);
const part = (name: string) =>
  all.find((one) => one.part === name || ('name' in one && one.name === name)) as SectionDef;
const field = (section: string, key: string) =>
  part(section).fields.find((one) => one.key === key) as FieldDef;

describe('what the pages of the themes ask in words', () => {
  const asked = all.flatMap(({ fields }) => fields.map(labelOf));
  const values = all.flatMap(({ fields }) =>
    fields.flatMap(({ values: some = [], words }) =>
      some.map((value) => `themes.value.${words}.${value}`),
    ),
  );
  it.each([
    ['da', da],
    ['en', en],
  ] as const)('has each field and each value in words: %s', (_, texts) => {
    const missing = [...asked, ...values].filter((key) => typeof wordsIn(texts)(key) !== 'string');
    expect(missing.filter((key) => !key.startsWith('shared.'))).toEqual([]);
  });

  it('S3.3 the situations as a list to tick, and one of one’s own', () => {
    const { values: ticks = [] } = field('users', 'situations');
    expect(ticks.map((value) => say(`themes.value.situation.${value}`))).toEqual([
      ...['Hjemme på PC', 'Hos lægen', 'Hos leverandør', 'På mobiltelefon', 'Andet'],
    ]);
    expect(field('users', 'otherSituation').kind).toBe('text');
  });

  it('S3.8 S6.7 something can be done about the website and the readiness', () => {
    expect([part('website').acts, part('readiness').acts]).toEqual([true, true]);
    const { advice = [] } = part('readiness') as { advice?: readonly string[] };
    expect(advice.map((key) => say(`themes.advice.readiness.${key}`))).toEqual([
      'Organisér opgaven på ny',
      'Flyt opgaver derhen, hvor de løses bedst',
      'Inddrag medarbejderne tidligt, og undersøg, om de er parate',
    ]);
  });

  it('S4.4 the topics of rules as a list to choose from', () => {
    const { values: topics = [] } = field('rules', 'topic');
    expect(topics.map((value) => say(`themes.value.topic.${value}`))).toEqual(
      expect.arrayContaining(['Dokumentation', 'Formater', 'Underskrifter']),
    );
  });

  it('S4.7 asks three times what would be best, and says that it is no call to break the law', () => {
    const three = ['answers.citizen', 'answers.society', 'answers.us'];
    expect(three.map((key) => field('rules', key).kind)).toEqual(['area', 'area', 'area']);
    expect(say('themes.workflows.rules.lead')).toContain('ikke om at omgå loven');
  });

  it('S5.3 S6.6 S6.7 says where the paper breaks off, and makes nothing up', () => {
    const cut = all.filter((one) => one.cut).map((one) => ('name' in one ? one.name : one.part));
    expect(cut).toEqual(['behaviours', 'focusShifts', 'readiness']);
    for (const name of cut) expect(say(`themes.cut.${name}`)).toMatch(/bryder af/);
  });

  it('S5.4 S5.5 has a library of archetypal assumptions, each with its question back', () => {
    const [service, group] = suggestionsOf(part('assumptions') as RegisterDef, [], say);
    expect(service?.line['text']).toBe('God service er personlig service');
    expect(group?.line['text']).toContain('kan ikke bruge digitale værktøjer');
    for (const one of [service, group]) expect(one?.line['counterQuestion']).toMatch(/\?$/);
    expect(field('assumptions', 'holders').kind).toBe('flags');
  });

  it('S6.3 all-round or the department store, as a choice', () => {
    const { values: choices = [] } = field('options', 'specialisation');
    expect(choices.map((value) => say(`themes.value.specialisation.${value}`))).toEqual([
      ...['Alle kan alt', 'Stormagasin-princip'],
    ]);
  });

  it('S6.6 has four patterns to copy and correct, which go when they are taken', () => {
    const shifts = part('focusShifts') as RegisterDef;
    const patterns = suggestionsOf(shifts, [], say);
    expect(patterns.map(({ line }) => line['pattern'])).toHaveLength(4);
    const first = (text: unknown) => /^[\p{L}-]+/u.exec(String(text))?.[0];
    expect(patterns.map(({ line }) => [first(line['before']), first(line['after'])])).toEqual([
      ['Kontrol', 'Rådgivning'],
      ['Myndighedsudøvelse', 'Myndiggørelse'],
      ['Ydelsen', 'Opgaven'],
      ['Administration', 'Bruger-'],
    ]);
    const taken = [{ id: 'x', pattern: 'validation' }];
    expect(suggestionsOf(shifts, taken, say)).toHaveLength(3);
  });
});
