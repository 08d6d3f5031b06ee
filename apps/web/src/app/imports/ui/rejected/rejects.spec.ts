import { sampleMessage } from '../../testing/sample-import';
import { fixColumn, isRejected, kindsOf, nextError, noticesOf, rejectsOf } from './rejects';

describe('rejected records', () => {
  const twice = [
    sampleMessage({
      line: 12,
      column: 'Indikator',
      text: 'Opkald i alt',
      code: 'unknown_indicator',
    }),
    sampleMessage({
      line: 19,
      column: 'Indikator',
      text: 'Opkald i alt',
      code: 'unknown_indicator',
    }),
    sampleMessage(),
  ];

  it('know how many others are wrong in the same way', () => {
    expect(rejectsOf(twice).map(({ alike }) => alike)).toEqual([2, 2, 1]);
  });

  it('have keys of their own, also twice on one line', () => {
    const keys = rejectsOf([sampleMessage(), sampleMessage()]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('are counted by kind, most frequent first', () => {
    expect(kindsOf(rejectsOf(twice))).toEqual([
      { code: 'unknown_indicator', count: 2 },
      { code: 'number_format', count: 1 },
    ]);
  });

  it('are told from notices by the severity, else by the code', () => {
    const unusual = sampleMessage({ code: 'outlier', severity: undefined });
    expect(isRejected(unusual)).toBe(false);
    expect(noticesOf([unusual, sampleMessage()])).toEqual([unusual]);
    expect(isRejected(sampleMessage({ severity: undefined }))).toBe(true);
  });

  it('are mended in their cell', () => {
    expect(fixColumn(sampleMessage())).toBe('Værdi');
  });

  it('with too many cells are mended as a whole line', () => {
    expect(fixColumn(sampleMessage({ code: 'field_count', text: 'a;b;c' }))).toBe('*');
  });

  it('that are damaged or cut off can only be mended in the file', () => {
    expect(fixColumn(sampleMessage({ code: 'open_quote' }))).toBeNull();
    expect(fixColumn(sampleMessage({ text: 'x'.repeat(500) }))).toBeNull();
  });
});

describe('F8', () => {
  it('goes to the first error, then round the corner', () => {
    expect([nextError(-1, 3), nextError(0, 3), nextError(2, 3)]).toEqual([0, 1, 0]);
  });

  it('goes backwards with shift', () => {
    expect([nextError(0, 3, true), nextError(-1, 3, true)]).toEqual([2, 2]);
  });

  it('has nowhere to go without errors', () => {
    expect(nextError(0, 0)).toBe(-1);
  });
});
