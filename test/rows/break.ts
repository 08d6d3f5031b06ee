/** One way to take a row of the method away, and the spec whose test must notice. */
export interface Break {
  /** The row's ID: "S2.8", "R5". */
  row: string;
  /** What is taken away, in words. */
  breaks: string;
  /** The file of the product, from the root. */
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  /** The spec with the test that carries the ID, from the root. */
  spec: string;
  /** Jest's configuration, when it is not that of the spec's project. */
  config?: string;
  /** A part of the name of the test that must notice, when several carry the ID. */
  only?: string;
}

/** How many rows each section of the method has. */
const SECTIONS = [9, 15, 9, 7, 5, 7, 5, 8, 3, 3];
const RULES = 12;

const upTo = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** Every row of the method, S1.1 to S10.3 and R1 to R12. */
export const ROWS: string[] = [
  ...SECTIONS.flatMap((count, index) => upTo(count, `S${index + 1}.`)),
  ...upTo(RULES, 'R'),
];

/** Matches a test's full name that carries the row's ID, and no longer ID that begins alike. */
export const idPattern = (row: string): string => `\\b${row.replace('.', '\\.')}(?!\\.?\\d)`;
