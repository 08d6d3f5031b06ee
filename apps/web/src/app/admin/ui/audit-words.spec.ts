import { auditWords } from './audit-words';

const WORDS: Record<string, string> = {
  'admin.audit.field.phase': 'Fase',
  'admin.audit.field.owner': 'Ejer',
  'shared.phase.delivery': 'Gennemførelse',
};
const say = (key: string) => WORDS[key] ?? null;

describe('what an audit entry says', () => {
  it('names fields and their values in words', () => {
    expect(auditWords('phase: delivery\nowner: Mette: vikar', say)).toBe(
      'Fase: Gennemførelse\nEjer: Mette: vikar',
    );
  });

  it('leaves other text as it is', () => {
    expect(auditWords('118 nye; 6 ændrede', say)).toBe('118 nye; 6 ændrede');
    expect(auditWords('unknown: x', say)).toBe('unknown: x');
    expect(auditWords(null, say)).toBe('–');
  });
});
