import type { ImportMessage, ImportResource } from '@gevinst/contract';
import { asksWhy } from './headline';

/** What the page shows of an import. */
export interface PageParts {
  /** The questions are only about closed months: the dry run is there already. */
  readonly why: boolean;
  /** The import that holds the same bytes; then there is nothing to show but that. */
  readonly duplicateOf: string | null;
  readonly refusal: ImportMessage | null;
  /** Another dry run than the one first shown. */
  readonly outdated: boolean;
  readonly done: boolean;
  readonly dryRun: boolean;
  readonly reading: boolean;
  /** What people have said about the reading. */
  readonly given: boolean;
  /** The file can be read in another way. */
  readonly correctable: boolean;
  /** The sum of lines means something. */
  readonly figures: boolean;
  readonly downloads: boolean;
}

type Shown = Pick<
  ImportResource,
  'state' | 'questions' | 'duplicateOf' | 'refusal' | 'counts' | 'reading' | 'outdated'
>;

const NOTHING: PageParts = {
  why: false,
  duplicateOf: null,
  refusal: null,
  outdated: false,
  done: false,
  dryRun: false,
  reading: false,
  given: false,
  correctable: false,
  figures: false,
  downloads: false,
};

/** Which parts of the page an import has in its state; nothing before it is known. */
export function pageParts(view: Shown | null): PageParts {
  if (view === null) return NOTHING;
  const { state, counts } = view;
  const why = asksWhy(view);
  const ready = state === 'ready';
  const duplicateOf = ready ? view.duplicateOf : null;
  const done = state === 'applied' || state === 'undone';
  const dryRun = (ready && duplicateOf === null) || why;
  const correctable = dryRun || asksReading(view);
  const ended = state === 'refused' || state === 'failed';
  return {
    why,
    duplicateOf,
    refusal: ended ? view.refusal : null,
    outdated: dryRun && view.outdated,
    done,
    dryRun,
    reading: (correctable || done) && view.reading !== null,
    given: dryRun || done,
    correctable,
    figures: (done || ready) && counts.records > 0,
    downloads: state !== 'refused' && state !== 'cancelled',
  };
}

/** The file is not read yet as it should be: something is asked, or nothing was found in it. */
function asksReading({ state, refusal }: Shown): boolean {
  return state === 'needs_decision' || (state === 'refused' && refusal?.code === 'empty_file');
}
