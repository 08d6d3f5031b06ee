import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

const names = new WeakMap<DataSource, string>();

/** A name for all that one process writes, so that it knows its own changes when it hears them. */
export function writerOf(source: DataSource): string {
  const name = names.get(source) ?? randomUUID();
  names.set(source, name);
  return name;
}
