import { open } from 'node:fs/promises';
import {
  indicatorIndex,
  type IndicatorIndex,
  type KnownIndicator,
} from '../../map/indicator-index';
import type { Division } from '../../map/choose/choose-dimensions';
import { detectKind, kindQuestion } from '../../map/detect-kind';
import type { Answers, MeasurementMap } from '../../map/measurement-map';
import type { PortfolioMap } from '../../map/portfolio/portfolio-map';
import { proposeMeasurements } from '../../map/propose-measurements';
import { proposePortfolio } from '../../map/portfolio/propose-portfolio';
import type { MapQuestion } from '../../map/question';
import type { TableCounts, TableProfile } from '../../profile';
import { readTable } from '../../read';
import { withStyles } from './answer-styles';
import { cutQuestions, everyRowCut } from '../loading/cut-decimals';
import {
  hintsOf,
  layoutAnswers,
  readBy,
  readsAlike,
  savedLayout,
  withoutLayout,
} from './layout-answers';
import { readingMessages, type ImportMessage } from '../import-message';
import { correctionsIn } from './corrections-made';
import { dividedBefore, divisionAnswers, divisionOf } from './division-before';
import { firstLines } from './first-lines';
import { fittingLayout } from './fitting-layout';
import { answered, styleQuestions, type ImportQuestion } from './import-question';
import { readingFacts, type ReadingFacts } from './reading-facts';
import type { UsedColumn } from '../../map/used-column';
import { refuseBytes, refuseTable } from './refusal';
import { knownAnswers, remember, validAnswers } from './remember';
import { addedColumns, fingerprintOf, type FileKind, type SavedReading } from './saved-reading';

/** A file to be understood, with everything that is known about it beforehand. */
export interface AnalyseRequest extends AnalyseHints {
  readonly path: string;
}

/** What is known about a file beforehand. */
export interface AnalyseHints {
  /** Name that the file had where it came from. */
  readonly fileName?: string;
  readonly kind?: FileKind;
  readonly indicators: readonly KnownIndicator[];
  /** What was remembered of the source; anything else than a saved reading is left alone. */
  readonly saved?: SavedReading | null;
  /** Everything that was remembered of the source, newest first. */
  readonly learned?: readonly SavedReading[];
  /** Every answer given so far. */
  readonly answers?: Answers;
  /** Profile of an earlier analysis of the same file; it is not read again where that will do. */
  readonly previous?: TableProfile;
  readonly onProgress?: (progress: { phase: 'reading'; rows: number; percent: number }) => void;
  readonly signal?: AbortSignal;
}

/** How a file is understood. JSON-serialisable. */
export interface Analysis {
  readonly kind: FileKind;
  readonly profile: TableProfile;
  readonly fingerprint: string;
  readonly counts: TableCounts;
  readonly reading: ReadingFacts;
  readonly questions: readonly ImportQuestion[];
  /** At least one question has no answer yet. */
  readonly open: boolean;
  readonly messages: readonly ImportMessage[];
  /** Why the file cannot be taken as it is; nothing else counts then. */
  readonly refusal: ImportMessage | null;
  readonly map: MeasurementMap | null;
  readonly portfolioMap: PortfolioMap | null;
  /** To be stored for the source when the file is applied. */
  readonly saved: SavedReading;
}

interface Understood {
  map: MeasurementMap | null;
  portfolioMap: PortfolioMap | null;
  roles: readonly UsedColumn[];
  used: ReadonlySet<number>;
  questions: readonly MapQuestion[];
}

/** Reads a file and understands it as far as that goes without a person; writes nothing. */
export function analyseFile({ path, ...request }: AnalyseRequest): Promise<Analysis> {
  return analyseSource(path, request);
}

/** The same for a file, or for bytes that stand for one; `fits` where it is known whether the saved layout does. */
export async function analyseSource(
  source: string | Uint8Array,
  request: AnalyseHints,
  fits?: boolean,
): Promise<Analysis> {
  const index = indicatorIndex(request.indicators);
  const given = validAnswers(request.answers ?? {}, index);
  const wrongBytes = refuseBytes(await headOf(source));
  const { first, fingerprint, remembered } = await firstReading(source, request, given, fits);
  const { saved } = request;
  const before = dividedBefore(request, fingerprint);
  const known = validAnswers({ ...divisionAnswers(before, first.names), ...remembered }, index);
  const answers = withoutBlank({ ...known, ...given });
  const base = await profileOf(source, { ...request, previous: first }, answers);
  const profile = await withStyles(source, base, answers);
  const guess = detectKind(ownColumns(profile), index);
  const kind = (answers.kind as FileKind | undefined) ?? request.kind ?? guess.kind;
  const division = divisionOf(before ?? saved, known, answers);
  const understood = understand(kind, profile, index, answers, division, request.fileName);
  const asksKind = !guess.sure && !request.kind ? [kindQuestion(guess)] : [];
  const asked = [
    ...cutQuestions(profile, answers),
    ...asksKind,
    ...styleQuestions(profile, understood.used),
    ...understood.questions,
  ];
  const refusal = wrongBytes ?? refuseTable(profile);
  const unread = understood.map === null && understood.portfolioMap === null;
  const open = unread || asked.some(({ id }) => answers[id] === undefined);
  const loadable = !open && refusal === null;
  return {
    kind,
    profile,
    fingerprint,
    counts: profile.counts,
    reading: {
      ...readingFacts(profile, understood.roles),
      lines: await linesToShow(source, profile, refusal),
      corrections: correctionsIn(profile, understood.roles, answers, given, asked),
    },
    questions: refusal ? [] : answered(asked, given, { ...saved?.answers, ...known }),
    open,
    messages: refusal ? [] : readingMessages(profile),
    refusal,
    map: loadable ? understood.map : null,
    portfolioMap: loadable ? understood.portfolioMap : null,
    saved: remember(profile, fingerprint, kind, { ...known, ...given }, saved),
  };
}

function understand(
  kind: FileKind,
  profile: TableProfile,
  index: IndicatorIndex,
  answers: Answers,
  division: Division,
  fileName?: string,
): Understood {
  const columns = ownColumns(profile);
  if (kind === 'portfolio') {
    const { map, ...rest } = proposePortfolio(columns, answers, fileName);
    return { ...rest, map: null, portfolioMap: map };
  }
  const { map, roles, questions } = proposeMeasurements(columns, index, answers, division);
  const values = roles.some(({ role }) => role === 'value' || role === 'periodColumn');
  const used = columns.filter((column, i) => {
    const role = roles[i]?.role;
    return (
      role === 'value' ||
      role === 'periodColumn' ||
      role === 'period' ||
      (!values && column.kind === 'number')
    );
  });
  return { map, portfolioMap: null, roles, questions, used: new Set(used.map((one) => one.index)) };
}

/** Nothing of a file is shown that holds civil registration numbers. */
async function linesToShow(
  source: string | Uint8Array,
  profile: TableProfile,
  refusal: ImportMessage | null,
): Promise<ReadingFacts['lines']> {
  return refusal?.code === 'cpr' ? [] : firstLines(source, profile);
}

/** A blank answer takes back what was answered before, also about earlier files of the source. */
function withoutBlank(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}

/** The columns of the sender; those that we add to a file of rejected rows are left out. */
function ownColumns(profile: TableProfile): TableProfile['columns'] {
  return profile.columns.slice(0, profile.width - addedColumns(profile));
}

/** The file by itself, or cut into a table as earlier files of the source had to be where it is one of them. */
async function firstReading(
  source: string | Uint8Array,
  request: AnalyseHints,
  given: Answers,
  fits?: boolean,
): Promise<{ first: TableProfile; fingerprint: string; remembered: Answers }> {
  const { saved } = request;
  const shaped = fits ?? (await isShaped(source, request, given));
  const layout = shaped && saved ? layoutAnswers(saved.answers) : {};
  const first = await profileOf(source, request, { ...layout, ...given });
  const fingerprint = fingerprintOf(first);
  const known = knownAnswers(saved, fingerprint);
  return { first, fingerprint, remembered: shaped ? known : withoutLayout(known) };
}

async function isShaped(
  source: string | Uint8Array,
  { saved, previous }: AnalyseHints,
  given: Answers,
): Promise<boolean> {
  if (!saved || savedLayout(saved) === null) return false;
  return (await fittingLayout(source, [saved], given, previous)) !== null;
}

async function profileOf(
  source: string | Uint8Array,
  { previous, onProgress, signal }: AnalyseHints,
  answers: Answers,
): Promise<TableProfile> {
  const hints = hintsOf(answers);
  if (previous && readsAlike(previous, hints)) return readBy(previous, hints);
  const onRead = (rows: number, share: number): void =>
    onProgress?.({ phase: 'reading', rows, percent: Math.round(share * 100) });
  const profile = readBy(await readTable(source, hints, { onRead, signal }), hints);
  if (!profile.rules?.cutAt || hints.cutDecimals) return profile;
  if (await everyRowCut(source, profile)) return profile;
  return readBy(
    await readTable(source, { ...hints, cutDecimals: false }, { onRead, signal }),
    hints,
  );
}

async function headOf(source: string | Uint8Array): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.subarray(0, 8);
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
