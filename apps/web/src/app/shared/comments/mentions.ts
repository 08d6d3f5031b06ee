import type { Colleague } from '@gevinst/contract';

/** The name that is being written after an @, and where it begins. */
export interface Mentioning {
  readonly from: number;
  readonly query: string;
}

/** At most so many names are offered: more are not read. */
const OFFERED = 6;
const BEFORE_CARET = /(?:^|[\s(])@([\p{L}\p{M}'’. -]{0,40})$/u;

/** Whether somebody is being named where the caret stands. */
export function mentioningAt(text: string, caret: number): Mentioning | null {
  const query = BEFORE_CARET.exec(text.slice(0, caret))?.[1];
  return query === undefined ? null : { from: caret - query.length - 1, query };
}

/** Those whose name begins with what is written, in any of its words. */
export function offered(people: readonly Colleague[], query: string): Colleague[] {
  const begun = query.toLowerCase();
  const begins = ({ name }: Colleague) =>
    ` ${name.toLowerCase()}`.includes(` ${begun}`) && name.toLowerCase() !== begun.trim();
  return people.filter(begins).slice(0, OFFERED);
}

/** The text with the whole name in the place of what was begun, and where the caret goes. */
export function withMention(
  text: string,
  { from, query }: Mentioning,
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(from + 1 + query.length);
  const written = `${text.slice(0, from)}@${name}${rest.startsWith(' ') ? '' : ' '}`;
  return { text: written + rest, caret: from + name.length + 2 };
}

/** Those whose whole name stands after an @; a longer name is not also the shorter one that it begins with. */
export function mentionedIn(text: string, people: readonly Colleague[]): string[] {
  const longest = [...people].sort((a, b) => b.name.length - a.name.length);
  let left = text.toLowerCase();
  const ids: string[] = [];
  for (const { id, name } of longest) {
    const called = `@${name.toLowerCase()}`;
    if (!left.includes(called)) continue;
    ids.push(id);
    left = left.replaceAll(called, ' ');
  }
  return ids;
}
