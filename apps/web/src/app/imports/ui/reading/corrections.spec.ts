import { sampleReading } from '../../testing/sample-reading';
import {
  asRead,
  corrected,
  delimiters,
  doubledIn,
  encodings,
  headerLines,
  rolesOf,
  writtenOf,
} from './corrections';

const reading = sampleReading();
const before = asRead(reading, 'measurements');
const [period, value] = reading.columns;
const valuesOf = (choices: readonly { value: string }[]) => choices.map((one) => one.value);

describe('correcting the reading of a file', () => {
  it('starts with how it is read', () => {
    expect(before).toEqual({
      kind: 'measurements',
      encoding: 'windows-1252',
      delimiter: ';',
      headerLine: '2',
      'role:Måned': 'period',
      'written:Måned': 'dmy',
      'role:Værdi': 'value',
      'written:Værdi': 'decimal:,',
    });
  });

  it('says only what has been corrected', () => {
    expect(corrected(before, before)).toEqual({});
    expect(corrected(before, { ...before, 'role:Værdi': 'ignored' })).toEqual({
      'role:Værdi': 'ignored',
    });
  });

  it('says all the columns that divide the values when one of them is changed', () => {
    const parts = { ...before, 'role:Enhed': 'dimension', 'role:Kanal': 'dimension' };
    expect(corrected(parts, { ...parts, 'role:Kanal': 'ignored' })).toEqual({
      'role:Enhed': 'dimension',
      'role:Kanal': 'ignored',
    });
    expect(corrected(parts, { ...parts, 'role:Værdi': 'ignored' })).toEqual({
      'role:Værdi': 'ignored',
    });
  });

  it('says nothing about columns that a new layout may not have', () => {
    const now = { ...before, delimiter: ',', 'role:Værdi': 'ignored' };
    expect(corrected(before, now)).toEqual({ delimiter: ',' });
  });

  it('offers the first lines as headers, and that there is none', () => {
    expect(valuesOf(headerLines(reading))).toEqual(['1', '2', '3', 'none']);
    expect(valuesOf(headerLines({ ...reading, headerLine: 9 }))).toContain('9');
  });

  it('offers what the file is read as first where it is a rare one', () => {
    expect(valuesOf(delimiters({ ...reading, delimiter: '~' }, 'da'))[0]).toBe('~');
    expect(valuesOf(encodings({ ...reading, encoding: 'utf-16be' }))[0]).toBe('utf-16be');
    expect(valuesOf(encodings(reading))).toEqual(['utf-8', 'windows-1252', 'utf-16le']);
  });

  it('offers two ways of writing for numbers and for dates, none for texts', () => {
    expect(valuesOf(writtenOf(period!))).toEqual(['dmy', 'mdy']);
    expect(valuesOf(writtenOf(value!))).toEqual(['decimal:,', 'decimal:.']);
    expect(writtenOf({ ...value!, written: null })).toEqual([]);
  });

  it('offers the fields of a portfolio for its columns, and not to measure by them', () => {
    const cost = { ...value!, role: 'projectField' as const, target: 'cost.operation' };
    const fields = rolesOf(cost, 'portfolio');
    expect(valuesOf(fields)).toContain('field:owner');
    expect(fields.at(-1)).toEqual({ value: 'ignored', key: 'role.ignored' });
    expect(fields.find(({ value: one }) => one === 'field:cost.operation')?.key).toBe(
      'field.cost.operation',
    );
    expect(valuesOf(rolesOf(value!, 'measurements'))).toHaveLength(5);
    expect(asRead({ ...reading, columns: [cost] }, 'portfolio')).toMatchObject({
      'role:Værdi': 'field:cost.operation',
    });
  });

  it('finds two columns for one field, but lets costs stand in several', () => {
    const both = (answer: string) => ({ 'role:Måned': answer, 'role:Værdi': answer });
    expect(doubledIn(reading, both('field:owner'))).toEqual({
      key: 'field.owner',
      columns: ['Måned', 'Værdi'],
    });
    for (const answer of ['field:cost.operation', 'field:target', 'ignored', 'value']) {
      expect(doubledIn(reading, both(answer))).toBeNull();
    }
  });
});
