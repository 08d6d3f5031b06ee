/** How a field is written and shown. */
export type FieldKind =
  | 'text'
  | 'area'
  /** One note per line of text. */
  | 'lines'
  | 'choice'
  /** Any number of choices. */
  | 'flags'
  | 'date'
  | 'month'
  | 'year'
  | 'number'
  | 'amount'
  | 'check'
  | 'benefits'
  | 'changes'
  | 'indicator'
  /** A line of another register of the theme. */
  | 'line'
  /** Who decided and when; never written here. */
  | 'decision'
  /** What a role lacks of a competence; follows from the line. */
  | 'gap';

export type Tone = 'green' | 'yellow' | 'red' | 'plain' | 'notDue';

/** One field of a line, or of a part without lines. */
export interface FieldDef {
  /** Where the value stands in the line; 'a.b' is the `b` of `a`. */
  readonly key: string;
  readonly kind: FieldKind;
  /** Its words where the key alone has others; `labelOf`. */
  readonly label?: string;
  readonly required?: true;
  /** Of a choice: the values, and under `themes.value` their words. */
  readonly values?: readonly string[];
  readonly words?: string;
  /** What stands for no choice; without it one must be taken. Under `themes.none`. */
  readonly none?: string;
  /** What a new line begins with, where the contract says so; nothing else is chosen for whoever writes. */
  readonly initially?: string | boolean;
  /** The most characters, where a text has another limit than others of its kind. */
  readonly most?: number;
  /** The register whose lines may be named. */
  readonly of?: string;
  /** Shown in the table; the first such field names the line. */
  readonly column?: true;
  /** Colour of a value's badge; without it the value is plain text. */
  readonly tone?: Readonly<Record<string, Tone>>;
  /** Has a line of help under `themes.hint`. */
  readonly hint?: true;
}

/** A list of lines. */
export interface RegisterDef {
  readonly type: 'register';
  readonly part: string;
  readonly fields: readonly FieldDef[];
  /** Ready-made lines under `themes.suggest.<name>.<value>`, one press each. */
  readonly suggest?: {
    readonly name: string;
    readonly key: string;
    readonly fields: readonly string[];
  };
  /** What is to be done about a line goes on the target board. */
  readonly acts?: true;
  /** Leadership decides its lines. */
  readonly decides?: 'effect' | 'goal';
  /** The paper breaks off here; `themes.cut.<part>` says so. */
  readonly cut?: true;
}

/** A part that is one thing. */
export interface SheetDef {
  readonly type: 'sheet';
  /** '' = fields that stand directly in the content. */
  readonly part: string;
  /** Names the part in the words and in the address of the page. */
  readonly name: string;
  readonly fields: readonly FieldDef[];
  /** What is to be done about it goes on the target board. */
  readonly acts?: true;
  /** Actions to begin with, under `themes.advice.<name>`. */
  readonly advice?: readonly string[];
  readonly cut?: true;
}

export type SectionDef = RegisterDef | SheetDef;

export const OWNER: FieldDef = { key: 'owner', kind: 'text', most: 120 };
export const DUE: FieldDef = { key: 'due', kind: 'date' };
export const BENEFITS: FieldDef = { key: 'benefitIds', kind: 'benefits' };
export const CHANGES: FieldDef = { key: 'changeIds', kind: 'changes' };

/** The fields of a form: what follows from other fields, or is decided elsewhere, is not among them. */
export const writable = ({ kind }: FieldDef): boolean => kind !== 'decision' && kind !== 'gap';

/** Where the words of a field are. */
export const labelOf = ({ key, label }: FieldDef): string => `themes.field.${label ?? key}`;
export const hintOf = ({ key, label }: FieldDef): string => `themes.hint.${label ?? key}`;
