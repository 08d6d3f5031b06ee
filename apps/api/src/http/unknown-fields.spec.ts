import * as contract from '@gevinst/contract';
import { z } from 'zod';
import { ProblemError } from './problem-error';
import { unknownFields } from './unknown-fields';
import { parseBody } from './zod';

const Row = z.object({
  name: z.string(),
  parts: z.array(z.object({ at: z.string() })).default([]),
});
const found = (schema: z.ZodType, value: unknown, answer?: z.ZodType) =>
  unknownFields(schema, value, answer).map((path) => path.join('.'));

describe('a field that the schema does not know', () => {
  it('is found wherever it stands', () => {
    expect(found(Row, { name: 'x', boss: 1 })).toEqual(['boss']);
    expect(found(Row, { name: 'x', parts: [{ at: 'a' }, { at: 'b', on: 'c' }] })).toEqual([
      'parts.1.on',
    ]);
    expect(found(z.object({ row: Row.nullable().optional() }), { row: { nmae: 'x' } })).toEqual([
      'row.nmae',
    ]);
    expect(found(z.record(z.string(), Row), { a: { name: 'x', boss: 1 } })).toEqual(['a.boss']);
    expect(
      found(
        Row.partial().refine(() => true),
        { boss: 1 },
      ),
    ).toEqual(['boss']);
    expect(
      found(
        z.lazy(() => Row),
        { boss: 1 },
      ),
    ).toEqual(['boss']);
  });

  it('may be called what every object has, in what is sent and in what is read', () => {
    const sent = JSON.parse('{"name":"x","toString":1,"constructor":1,"__proto__":1}') as object;
    const names = ['toString', 'constructor', '__proto__'];
    expect(found(Row, sent)).toEqual(names);
    expect(found(Row, sent, Row)).toEqual(names);
  });

  it('is one of the shape that is meant, where there are several', () => {
    const either = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a'), x: z.string() }),
      z.object({ kind: z.literal('b'), y: z.string() }),
    ]);
    expect(found(either, { kind: 'b', y: '1' })).toEqual([]);
    expect(found(either, { kind: 'b', y: '1', x: '1' })).toEqual(['x']);
  });

  it('is allowed where the schema says so', () => {
    expect(found(z.looseObject({}), { boss: 1 })).toEqual([]);
    expect(found(z.object({ content: z.unknown() }), { content: { boss: 1 } })).toEqual([]);
  });

  it('may come back as it was read, at the place where the answer has it', () => {
    const answer = Row.extend({
      etag: z.string(),
      parts: z.array(z.object({ at: z.string(), canEdit: z.boolean() })),
    });
    const read = { name: 'x', etag: '"v1"', parts: [{ at: 'a', canEdit: true }] };
    expect(found(Row, read, answer)).toEqual([]);
    expect(found(Row, { ...read, boss: 1, canEdit: true }, answer)).toEqual(['boss', 'canEdit']);
    expect(found(Row, read, z.union([z.string(), answer.nullable()]))).toEqual([]);
  });

  it('is refused by its name, beside whatever else is wrong', () => {
    const read = () => parseBody(Row, { boss: 1 });
    expect(read).toThrow(ProblemError);
    try {
      read();
    } catch (error) {
      expect((error as ProblemError).options.errors?.map(({ path }) => path)).toEqual([
        'name',
        'boss',
      ]);
    }
    expect(parseBody(Row, { name: 'x' })).toEqual({ name: 'x', parts: [] });
  });

  it('is found in every request of the contract', () => {
    const isRequest = (name: string) => /Input$|Patch$|^SignIn$|^ImportDecisions$/.test(name);
    const inputs = Object.entries(contract).flatMap(([name, schema]): [string, z.ZodType][] =>
      isRequest(name) && schema instanceof z.ZodType ? [[name, schema]] : [],
    );
    expect(inputs.length).toBeGreaterThan(20);
    for (const [name, schema] of inputs) {
      expect([name, found(schema, { boss: 'Bo' })]).toEqual([name, ['boss']]);
    }
  });
});
