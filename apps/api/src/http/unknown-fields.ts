import type { z } from 'zod';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type Path = readonly (string | number)[];

/** A place in what was sent, and the shapes that the answer has there. */
interface Place {
  readonly path: Path;
  readonly answers: readonly Schema[];
}

/**
 * Where a value has fields that its schema does not know. The contract's schemas pass over such fields, so that a page
 * reads the answer of a newer server; what is sent to be saved must not vanish without a word. What a client has read in
 * `answer` may come back beside what it has changed.
 */
export function unknownFields(schema: Schema, value: unknown, answer?: Schema): Path[] {
  return found(schema, value, { path: [], answers: answer === undefined ? [] : [answer] });
}

function found(schema: Schema, value: unknown, place: Place): Path[] {
  const def = defOf(schema);
  if (def.type === 'object') return inObject(def, value, place);
  if (def.type === 'array') {
    const parts: unknown[] = Array.isArray(value) ? value : [];
    return parts.flatMap((one, at) => found(def.element, one, within(place, at)));
  }
  if (def.type === 'record') {
    const parts = entriesOf(value);
    return parts.flatMap(([name, one]) => found(def.valueType, one, within(place, name)));
  }
  if (def.type === 'union') return inUnion(def.options, value, place);
  const inner = innerOf(def);
  return inner === null ? [] : found(inner, value, place);
}

function inObject(
  { shape, catchall }: Extract<Def, { type: 'object' }>,
  value: unknown,
  place: Place,
): Path[] {
  return entriesOf(value).flatMap(([name, one]): Path[] => {
    const field = partOf(shape, name);
    const inner = within(place, name);
    if (field !== undefined) return found(field, one, inner);
    const isClosed = catchall === undefined || defOf(catchall).type === 'never';
    return isClosed && inner.answers.length === 0 ? [inner.path] : [];
  });
}

/** Of the shapes that the value may have, the one that knows most of it. */
function inUnion(options: readonly Schema[], value: unknown, place: Place): Path[] {
  const fitting = options.filter((option) => (option as z.ZodType).safeParse(value).success);
  const all = fitting.map((option) => found(option, value, place));
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}

function within({ path, answers }: Place, name: string | number): Place {
  return { path: [...path, name], answers: answers.flatMap((one) => partsOf(one, name)) };
}

/** The shapes of one part of an answer. */
function partsOf(schema: Schema, name: string | number): Schema[] {
  const def = defOf(schema);
  if (def.type === 'object') {
    const part = partOf(def.shape, name);
    return part === undefined ? [] : [part];
  }
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  if (def.type === 'union') return def.options.flatMap((one) => partsOf(one, name));
  const inner = innerOf(def);
  return inner === null ? [] : partsOf(inner, name);
}

/** What an object says of a field itself: every object has a `toString`, and none of ours a field of that name. */
const partOf = (shape: Readonly<Record<string, Schema>>, name: string | number) =>
  Object.hasOwn(shape, name) ? shape[name] : undefined;

/** What a schema that only wraps another one wraps. */
function innerOf(def: Def): Schema | null {
  if ('innerType' in def) return def.innerType;
  if (def.type === 'pipe') return def.in;
  return def.type === 'lazy' ? def.getter() : null;
}

function defOf(schema: Schema): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function entriesOf(value: unknown): [string, unknown][] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value) : [];
}
