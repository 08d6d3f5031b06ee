import type { ThemeEntity } from '../../model/theme/theme.entity';
import { ParsedContents } from './parsed-contents';

const row = (over: Partial<ThemeEntity> = {}): ThemeEntity => ({
  ...{ municipalityId: 'her', projectId: 'p', theme: 'followUp', relevance: 'open', version: 1 },
  ...{ content: { rows: [] }, updatedBy: 'Anne', updatedAt: new Date('2026-11-01') },
  ...over,
});

describe('contents that have been parsed', () => {
  it('S1.6 are parsed once, until the theme is written anew', () => {
    const contents = new ParsedContents();
    const first = contents.of(row());
    expect(contents.of(row())).toBe(first);
    expect(contents.of(row({ version: 2 }))).not.toBe(first);
    const again = contents.of(row({ version: 2 }));
    expect(contents.of(row({ version: 2 }))).toBe(again);
    expect(contents.of(row({ version: 2, updatedAt: new Date('2026-11-02') }))).not.toBe(again);
  });

  it('R8 are those of one municipality, project and theme alone', () => {
    const contents = new ParsedContents();
    const first = contents.of(row());
    expect(contents.of(row({ municipalityId: 'der' }))).not.toBe(first);
    expect(contents.of(row({ projectId: 'q' }))).not.toBe(first);
    expect(contents.of(row({ theme: 'culture', content: {} }))).not.toBe(first);
    expect(contents.of(row())).toBe(first);
  });

  it('are no more than so many: the one asked for longest ago goes', () => {
    const contents = new ParsedContents(2);
    const [p, q] = [contents.of(row()), contents.of(row({ projectId: 'q' }))];
    expect(contents.of(row())).toBe(p);
    contents.of(row({ projectId: 'r' }));
    expect(contents.of(row())).toBe(p);
    expect(contents.of(row({ projectId: 'q' }))).not.toBe(q);
  });
});
