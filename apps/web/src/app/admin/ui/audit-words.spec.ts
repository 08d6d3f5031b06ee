import da from '../i18n/da.json';
import en from '../i18n/en.json';
import { auditWords, danishDates } from './audit-words';

/** The words at a key of the room's own file; null where there are none. */
function leafOf(all: unknown, key: string): string | null {
  const found = key
    .split('.')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], all);
  return typeof found === 'string' ? found : null;
}

const WORDS: Record<string, string> = {
  'admin.audit.field.phase': 'Fase',
  'admin.audit.field.owner': 'Ejer',
  'shared.phase.delivery': 'Gennemførelse',
  'admin.audit.field.access': 'Adgang',
  'admin.audit.access.closed': 'lukket',
  'admin.audit.field.reason': 'Begrundelse',
};
const say = (key: string) => WORDS[key] ?? null;

describe('what an audit entry says', () => {
  it('names fields and their values in words', () => {
    expect(auditWords('phase: delivery\nowner: Mette: vikar', say)).toBe(
      'Fase: Gennemførelse\nEjer: Mette: vikar',
    );
  });

  it('says whose access was closed, and why an import was undone', () => {
    expect(auditWords('access: closed', say)).toBe('Adgang: lukket');
    expect(auditWords('reason: Forkert måned', say)).toBe('Begrundelse: Forkert måned');
  });

  it('says what an import, a set-aside row and a closed month were and are', () => {
    const inDanish = (key: string) => leafOf(da, key);
    expect(auditWords('stood: 12\nrealisedKr: 1.200,50\nBreve (2026-03) = 7', inDanish)).toBe(
      'Tal, der stod i forvejen: 12\nRealiseret i alt, kr.: 1.200,50\nBreve (03-2026) = 7',
    );
    for (const line of [
      'figures: open',
      'figures: closed',
      'row: aside',
      'same: before',
      'same: after',
      'closedReason: x',
      'new: 1',
      'rejected: 0',
      'loaded: 124',
      'projects: 2',
      'indicators: 2',
    ]) {
      const words = [da, en].map((all) => auditWords(line, (key) => leafOf(all, key)));
      expect(words).not.toContain(line);
      expect(words[0]).not.toBe(words[1]);
    }
  });

  it('writes days and months the Danish way, but no file by another name', () => {
    expect(danishDates('TM-01 Digital byggesag, 2026-05')).toBe('TM-01 Digital byggesag, 05-2026');
    expect(auditWords('owner: til 2026-12-31.', say)).toBe('Ejer: til 31-12-2026.');
    expect(danishDates('ledelsestal-2026-10.csv (Kilde)')).toBe('ledelsestal-2026-10.csv (Kilde)');
    expect(danishDates('0017-2026-05-01')).toBe('0017-2026-05-01');
  });

  it('leaves other text as it is', () => {
    expect(auditWords('118 nye; 6 ændrede', say)).toBe('118 nye; 6 ændrede');
    expect(auditWords('unknown: x', say)).toBe('unknown: x');
    expect(auditWords(null, say)).toBe('–');
  });
});
