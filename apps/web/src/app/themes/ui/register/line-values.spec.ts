import { THEME_CONTENT, type PlanTheme } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { SECTIONS } from '../definitions/all';
import type { FieldDef } from '../definitions/field';
import { type Line, valueAt, withValue } from './line';
import { lineForm, nameOf, readLine } from './line-values';

const ID = '10000000-0000-4000-8000-000000000000';

describe('a line of a register', () => {
  const fields: readonly FieldDef[] = [
    { key: 'name', kind: 'text', required: true },
    { key: 'unitCostKr', kind: 'number' },
    { key: 'amountKr', kind: 'amount' },
    { key: 'account.function', kind: 'text' },
    { key: 'notes', kind: 'lines' },
    { key: 'on', kind: 'date' },
    { key: 'status', kind: 'choice', values: ['kept'], none: 'ruleStatus' },
  ];

  it('is written the Danish way and read exactly', () => {
    const line = { name: 'A', unitCostKr: '1234.5', notes: ['x', 'y'], on: null, status: 'kept' };
    const form = lineForm(fields, line);
    expect(form.value).toMatchObject({
      unitCostKr: '1.234,5',
      notes: 'x\ny',
      on: '',
      account_function: '',
    });
    form.patchValue({
      amountKr: '1.000',
      account_function: '6.45.51',
      notes: ' x \n\nz',
      status: '',
    });
    expect(readLine(fields, form, line)).toEqual({
      ...{ name: 'A', unitCostKr: '1234.5', amountKr: '1000.00', on: null, status: null },
      ...{ account: { function: '6.45.51' }, notes: ['x', 'z'] },
    });
  });

  it('says what is missing or cannot be read', () => {
    const form = lineForm(fields, { name: '', unitCostKr: '' });
    form.patchValue({ unitCostKr: '1,2,3' });
    expect(form.controls['name']?.errors).toEqual({ required: true });
    expect(form.controls['unitCostKr']?.errors).toEqual({ number: true });
  });

  it('says what the contract has no room for, before it is sent', () => {
    const form = lineForm(fields, { name: 'x'.repeat(301), notes: ['y'.repeat(501)] });
    expect(form.controls['name']?.errors).toMatchObject({ maxlength: { requiredLength: 300 } });
    expect(form.controls['notes']?.errors).toMatchObject({ maxlength: { requiredLength: 500 } });
    form.patchValue({ name: '  ', notes: 'y\n'.repeat(51) });
    expect(form.controls['name']?.errors).toEqual({ required: true });
    expect(form.controls['notes']?.errors).toEqual({ tooManyLines: { most: 50 } });
  });

  it('finds values inside values', () => {
    expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1);
    expect(valueAt({}, 'a.b')).toBeUndefined();
    expect(withValue({ a: { c: 2 } }, 'a.b', 1)).toEqual({ a: { b: 1, c: 2 } });
  });
});

/** A value that fits any field of the kind; other kinds are texts. */
const FILLED: Readonly<Record<string, unknown>> = {
  ...{ benefits: [ID], changes: [ID], indicator: ID, line: ID, check: true, lines: ['en'] },
  ...{ date: '2026-11-23', month: '2026-11', year: 2027, number: '1.5', amount: '1000.00' },
  decision: null,
};

function filled({ kind, values }: FieldDef): unknown {
  if (kind === 'flags') return values;
  if (kind === 'choice') return values?.[0];
  return kind in FILLED ? FILLED[kind] : 'tekst';
}

describe.each(PLAN_THEMES)('the forms of %s', (theme: PlanTheme) => {
  it('have exactly the fields of the contract, and lose nothing of a line on the way', () => {
    const content: Record<string, unknown> = {};
    for (const { part, type, fields } of SECTIONS[theme]) {
      const line = fields
        .filter(({ kind }) => kind !== 'gap')
        .reduce<Readonly<Record<string, unknown>>>(
          (made, field) => withValue(made, field.key, filled(field)),
          type === 'register' ? { id: ID } : {},
        );
      expect(readLine(fields, lineForm(fields, line), line)).toEqual(line);
      expect(new Set(fields.map(nameOf)).size).toBe(fields.length);
      if (part === '') Object.assign(content, line);
      else content[part] = type === 'register' ? [line] : line;
    }
    const parsed: object = THEME_CONTENT[theme].parse(content);
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(content).sort());
    expect(parsed).toMatchObject(content);
  });

  it('S3.5 S4.1 S4.3 S5.5 S6.4 begin with what the contract says of a new line, and with no answer chosen', () => {
    for (const { part, type, fields } of SECTIONS[theme].filter((one) => one.type === 'register')) {
      const form = lineForm(fields, {});
      const chosen = fields.filter(({ kind }) => kind === 'choice');
      for (const field of chosen.filter(({ none, initially }) => !none && !initially)) {
        expect([part, field.key, form.value[nameOf(field)]]).toEqual([part, field.key, '']);
        expect(form.controls[nameOf(field)]?.errors).toEqual({ required: true });
      }
      const named = fields
        .filter(({ required, initially }) => required === true && initially === undefined)
        .reduce<Readonly<Record<string, unknown>>>(
          (made, field) => withValue(made, field.key, filled(field)),
          { id: ID },
        );
      const sources = chosen.find(({ key }) => key === 'source')?.values ?? [];
      const line = { ...named, ...(sources.length > 0 && { source: sources[0] }) };
      const parsed = THEME_CONTENT[theme].parse({ [part]: [line] }) as Record<string, Line[]>;
      for (const field of fields.filter(({ kind, initially }) => kind === 'check' || initially))
        expect([field.key, form.value[nameOf(field)]]).toEqual([
          ...[field.key, valueAt(parsed[part]?.[0] ?? {}, field.key)],
        ]);
      expect(type).toBe('register');
    }
  });
});
