export type {
  Damage,
  DamageCode,
  DelimiterEvidence,
  Dialect,
  Encoding,
  EncodingEvidence,
  RawRecord,
} from './model';
export type {
  ColumnHint,
  DamagedLine,
  LooseLine,
  ReadHints,
  ReadWarning,
  TableCounts,
  TableProfile,
} from './profile';
export { CODES, messageOf, type Code, type Message } from './codes';
export { byteChunks, decodedChunks, encodeText } from './decode/chunks';
export { detectEncoding } from './decode/detect-encoding';
export { decodeWindows1252, encodeWindows1252 } from './decode/windows1252';
export { detectDialect } from './shape/detect-dialect';
export { detectTable, type TableShape } from './shape/detect-table';
export { Tokenizer, tokenizeText, type TokenizerOptions } from './shape/tokenize';
export { isTotalLabel, type TotalCheck } from './shape/totals';
export {
  currencyCode,
  dissect,
  looksNumeric,
  readCore,
  unitOfHeader,
  type Group,
  type MinusPlace,
  type Scale,
} from './types/number-shape';
export {
  isMissing,
  MISSING_MARKS,
  NumberStats,
  type NumberDecision,
  type NumberReading,
  type NumberStyle,
} from './types/number-style';
export {
  applyScale,
  MAX_DECIMALS,
  parseNumber,
  type NumberCode,
  type ParsedNumber,
} from './types/parse-number';
export {
  dateOf,
  readPeriod,
  type DateOrder,
  type Grain,
  type PeriodReading,
  type PeriodValue,
} from './types/period-text';
export {
  parsePeriod,
  PeriodStats,
  type ParsedPeriod,
  type PeriodDecision,
  type PeriodStyle,
} from './types/period-style';
export { cprLike, hideCpr } from './types/cpr';
export { ColumnStats, type ColumnKind, type ColumnProfile } from './types/column-profile';
export { readTable } from './read';
export {
  recordBatches,
  streamRecords,
  type Layout,
  type RecordKind,
  type TableRecord,
} from './records';
export { answeredStyle, questionsOf, type ReadOption, type ReadQuestion } from './questions';
export { csvLine, tableCsv } from './write/table-csv';
export { guarded, rejectedCsv, type RejectedRow } from './write/rejected-csv';
export { REJECT_COLUMNS } from './shape/row-rules';
export { FIELD_NAMES, fieldSaid, inSeveralColumns, sayingField } from './map/portfolio/field-names';
export { foldText } from './map/fold-text';
export { indicatorIndex, type IndicatorIndex, type KnownIndicator } from './map/indicator-index';
export { LEAVE_OUT, type Answers, type MeasurementMap } from './map/measurement-map';
export type { MapQuestion, QuestionOption } from './map/question';
export type { CostKind, PortfolioMap } from './map/portfolio/portfolio-map';
export { analyseFile, type AnalyseRequest, type Analysis } from './importing/reading/analyse-file';
export { gatherForParent } from './importing/gather-thread';
export { unusedMessages, type ImportMessage } from './importing/import-message';
export type { ImportQuestion } from './importing/reading/import-question';
export type { LoadFileRequest, LoadProgress } from './importing/loading/load-file';
export {
  loadPortfolio,
  type LoadPortfolioRequest,
  type PortfolioResult,
} from './importing/loading/load-portfolio';
export type { Correction } from './importing/reading/corrections-made';
export type { ReadingFacts } from './importing/reading/reading-facts';
export { fingerprintOf, type FileKind, type SavedReading } from './importing/reading/saved-reading';
export { rejectsOf, writeDamagedCsv, writeRejectedCsv } from './importing/loading/write-rejected';
export { tableCsv as writeTableCsv } from './write/table-csv';
export { WHOLE_ROW, type CorrectionList } from './validate/corrections';
export { dimensionCells, dimensionPart, type DimensionCell } from './validate/dimension-part';
export type { LineAccounting } from './validate/line-accounting';
export { rejectMessage, type RejectCode } from './validate/load-codes';
export type { Reject } from './validate/reject';
export { namesPath } from './write-typed/names-path';
export { millionthsOf, textOfMillionths } from './write-typed/scaled-value';
export type {
  PortfolioBenefit,
  PortfolioCost,
  PortfolioEffect,
  PortfolioIndicator,
  PortfolioProject,
  PortfolioRow,
  PortfolioTarget,
} from './portfolio/portfolio-row';
export { portfolioTemplate } from './portfolio/portfolio-template';
