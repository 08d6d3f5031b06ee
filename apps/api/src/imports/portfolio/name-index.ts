import { folded } from './names';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
}

/** Things by id, code and name; the last two as people compare them. */
export class NameIndex<T extends Named> {
  private readonly byId = new Map<string, T>();
  private readonly byCode = new Map<string, Set<string>>();
  private readonly byName = new Map<string, Set<string>>();

  constructor(all: readonly T[] = []) {
    for (const one of all) this.put(one);
  }

  /** Adds a thing, or puts its newer version in its place. */
  put(one: T): T {
    const before = this.byId.get(one.id);
    if (before) this.names(before).forEach((ids) => ids.delete(one.id));
    this.byId.set(one.id, one);
    this.names(one).forEach((ids) => ids.add(one.id));
    return one;
  }

  get(id: string): T | null {
    return this.byId.get(id) ?? null;
  }

  /** The thing with exactly this code, else one whose code reads alike. */
  coded(code: string): T | null {
    const alike = this.of(this.byCode.get(folded(code)));
    return alike.find((one) => one.code === code) ?? alike[0] ?? null;
  }

  /** Every thing whose name reads like this. */
  named(name: string): T[] {
    return this.of(this.byName.get(folded(name)));
  }

  private of(ids: ReadonlySet<string> | undefined): T[] {
    return [...(ids ?? [])].flatMap((id) => this.byId.get(id) ?? []);
  }

  private names({ code, name }: T): Set<string>[] {
    const own = [slot(this.byName, folded(name))];
    return code === undefined ? own : [...own, slot(this.byCode, folded(code))];
  }
}

function slot(all: Map<string, Set<string>>, key: string): Set<string> {
  const ids = all.get(key) ?? new Set<string>();
  all.set(key, ids);
  return ids;
}
