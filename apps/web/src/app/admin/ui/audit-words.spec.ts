import { auditWords, danishDates } from './audit-words';

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
