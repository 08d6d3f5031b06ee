import { columnsOf, partsOf } from './parts';

/** Begins a choice that stands for a part which nobody has measured; a known one has `=` in it. */
const NEW = '+';

/** A part as someone types it: what it is divided by, and what it is called there. */
export interface TypedCell {
  readonly name: string;
  readonly value: string;
}

/** The choice of a new part beside those of one division; `''` for a division of its own. */
export function newChoice(division: string): string {
  return NEW + division;
}

/** The division that a choice of a new part belongs to; none where the choice is something else. */
export function divisionOf(choice: string): string[] {
  return choice.startsWith(NEW) && !choice.includes('=') ? [choice.slice(1)] : [];
}

/** How the known parts divide the whole, each way once: `Enhed`, `Enhed; Kanal`. */
export function divisions(known: readonly string[]): string[] {
  return [...new Set(known.map(columnsOf))];
}

/** A sign that parts the text of a part in two. */
export function hasPartingSign(text: string): boolean {
  return /[;=；＝＼]/.test(text);
}

/** The text of a typed part, columns as the known ones have them; empty until all of it is there. */
export function typedPart(cells: readonly TypedCell[]): string {
  const bare = cells.map(({ name, value }) => ({ name: name.trim(), value: value.trim() }));
  const whole = bare.every(({ name, value }) => isCell(name) && isCell(value));
  return whole ? bare.map(({ name, value }) => `${name}=${value}`).join('; ') : '';
}

/** The known part that differs from a new one only in how it is written; null where there is none. */
export function writtenAlike(part: string, known: readonly string[]): string | null {
  const wanted = spelled(part);
  return known.find((one) => one !== part && spelled(one) === wanted) ?? null;
}

function isCell(text: string): boolean {
  return text !== '' && !hasPartingSign(text);
}

function spelled(part: string): string {
  return partsOf(part)
    .map((cell) => cell.map((text) => text.toLocaleLowerCase('da').replace(/[\s.,-]+/g, '')).join())
    .join(';');
}
