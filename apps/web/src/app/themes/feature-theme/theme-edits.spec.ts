import type { ThemeResource } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import type { ThemesClient } from '../data/themes-client';
import { ThemeEdits } from './theme-edits';

const iceberg = (behaviour: string) => ({ behaviour });
const themeOf = (behaviour: string, updatedBy: string) =>
  ({ updatedBy, content: { iceberg: iceberg(behaviour) } }) as unknown as ThemeResource;

describe('what two have written in the same part of a theme', () => {
  const stale = new ProblemFailure('precondition_failed', 412, '');

  async function met(by: string) {
    const client = {
      put: () => Promise.reject(stale),
      theme: () => Promise.resolve(themeOf('theirs', by)),
    } as unknown as ThemesClient;
    const nothing = () => undefined;
    const edits = new ThemeEdits(
      client,
      () => themeOf('a', 'Anne'),
      nothing,
      () => 'Anne',
    );
    const change = { part: 'iceberg', base: iceberg('a'), mine: iceberg('mine') };
    expect(await edits.save(change)).toBe(false);
    return edits.conflictIn('iceberg');
  }

  it('S5.1 names the other, and knows oneself in another window', async () => {
    expect(await met('Ali')).toMatchObject({ by: 'Ali', own: false });
    expect(await met('Anne')).toMatchObject({ by: 'Anne', own: true });
  });
});
