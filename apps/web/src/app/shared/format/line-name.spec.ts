import { ChannelKind, FocusPattern, OrganisationOption, Prerequisite } from '@gevinst/contract';
import da from '../../themes/i18n/da.json';
import en from '../../themes/i18n/en.json';
import { lineNameKey } from './line-name';

const said = (texts: object, key: string): unknown =>
  key
    .split('.')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], texts);

describe('S6.5 a line that nobody has given a name', () => {
  it.each([
    ['channels', 'channels', ChannelKind.options],
    ['organisation', 'options', OrganisationOption.options],
    ['organisation', 'prerequisites', Prerequisite.options],
    ['organisation', 'focusShifts', FocusPattern.options],
  ])('is called by its kind in words: %s %s', (theme, part, kinds) => {
    const keys = [null, ...kinds].map((kind) => lineNameKey(theme, part, kind));
    const missing = keys.filter((key) =>
      [da, en].some((texts) => typeof said(texts, key) !== 'string'),
    );
    expect([new Set(keys).size, missing]).toEqual([kinds.length + 1, []]);
  });

  it('stands under its register where no kind was chosen', () => {
    expect(lineNameKey('followUp', 'rows', null)).toBe('themes.followUp.rows.title');
  });
});
