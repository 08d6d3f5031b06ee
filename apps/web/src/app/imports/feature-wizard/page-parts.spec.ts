import { sampleImport, sampleMessage, sampleQuestion } from '../testing/sample-import';
import { sampleReading } from '../testing/sample-reading';
import { pageParts } from './page-parts';

describe('the parts of the page', () => {
  it('are the dry run for a file that is ready', () => {
    const parts = pageParts(sampleImport());
    expect(parts).toMatchObject({ dryRun: true, done: false, figures: true, downloads: true });
  });

  it('leave the dry run out when the same file is loaded already', () => {
    const first = '0b7d6d6e-3f53-4f0e-9a35-000000000001';
    const parts = pageParts(sampleImport({ duplicateOf: first }));
    expect(parts).toMatchObject({ duplicateOf: first, dryRun: false });
  });

  it('keep the dry run beside the question about closed months', () => {
    const closed = sampleQuestion({ kind: 'closedPeriod' });
    const parts = pageParts(sampleImport({ state: 'needs_decision', questions: [closed] }));
    expect(parts).toMatchObject({ why: true, dryRun: true, figures: false });
  });

  it('say that the dry run is another one, as long as it can be applied', () => {
    expect(pageParts(sampleImport({ outdated: true })).outdated).toBe(true);
    expect(pageParts(sampleImport({ outdated: true, state: 'applied' })).outdated).toBe(false);
  });

  it('are only the reason when a file was refused', () => {
    const refusal = sampleMessage({ code: 'cpr' });
    const parts = pageParts(sampleImport({ state: 'refused', refusal }));
    expect(parts).toMatchObject({ refusal, dryRun: false, figures: false, downloads: false });
  });

  it('let a file be read in another way until it is loaded, also one that seemed empty', () => {
    const empty = sampleMessage({ code: 'empty_file' });
    const reading = sampleReading();
    const correctable = (over: Parameters<typeof sampleImport>[0]) =>
      pageParts(sampleImport({ reading, ...over })).correctable;
    expect(correctable({})).toBe(true);
    expect(correctable({ state: 'needs_decision' })).toBe(true);
    expect(correctable({ state: 'refused', refusal: empty })).toBe(true);
    expect(correctable({ state: 'refused', refusal: sampleMessage({ code: 'cpr' }) })).toBe(false);
    expect(correctable({ state: 'applied' })).toBe(false);
  });

  it('ask only why when everything else is answered', () => {
    const closed = sampleQuestion({ kind: 'closedPeriod' });
    const known = sampleQuestion({ answer: 'da', from: 'source' });
    const asks = (...questions: (typeof known)[]) =>
      pageParts(sampleImport({ state: 'needs_decision', questions })).why;
    expect(asks(known, closed)).toBe(true);
    expect(asks(sampleQuestion(), closed)).toBe(false);
  });

  it('are none before the import is known', () => {
    expect(Object.values(pageParts(null)).filter(Boolean)).toEqual([]);
  });
});
