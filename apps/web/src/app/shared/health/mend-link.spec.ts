import type { QualityHealth } from '@gevinst/contract';
import { mendLink } from './mend-link';

describe('S2.14 what is said of a plan leads to where it is mended', () => {
  const link = (mend: QualityHealth['findings'][number]['mend'], id: string | null = null) =>
    mendLink('p', { tone: 'weak', da: '', en: '', mend, id })?.join('/') ?? null;

  it('and nowhere when there is nothing to mend', () => {
    expect(link(null)).toBeNull();
    expect(link('board')).toBe('/projects/p/board');
    expect(link('revisions')).toBe('/projects/p/revisions');
    expect(link('rules')).toBe('/projects/p/themes/workflows');
    expect(link('followUp')).toBe('/projects/p/themes/followUp');
    expect(link('benefit', 'x')).toBe('/projects/p/benefits/x');
    expect(link('measurements')).toBe('/followup');
  });
});
