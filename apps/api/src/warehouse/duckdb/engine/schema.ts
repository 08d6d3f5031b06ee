/** Raised whenever the tables, or what is made of the ledger, change: an older file is thrown away and rebuilt from the ledger. */
export const SCHEMA_VERSION = 11;

/** The end of a version that is still in force. */
export const OPEN = 9223372036854775807n;

/** Every table that is filled from the ledger. */
export const TABLES = [
  'ledger_applied',
  'import_applied',
  'import_indicator',
  'revision',
  'indicator',
  'benefit',
  'plan_benefit',
  'plan_evidence',
  'plan_month',
  'target',
  'indicator_key',
  'period_key',
  'period_grain',
  'dimension_key',
  'measured',
  'indicator_month',
  'benefit_month',
] as const;

const VERSIONS = 'from_seq BIGINT NOT NULL, to_seq BIGINT NOT NULL';

/** Amounts are whole øre. Quantities that SQL never computes with stay exact text. */
const DDL = [
  `CREATE TABLE IF NOT EXISTS warehouse_meta AS SELECT ${SCHEMA_VERSION} AS schema_version`,
  `CREATE TABLE IF NOT EXISTS ledger_applied (seq BIGINT, municipality_id VARCHAR,
    recorded_at TIMESTAMP, kind VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS import_applied (municipality_id VARCHAR, import_id VARCHAR,
    applied_seq BIGINT, undone_seq BIGINT)`,
  // So that a page need not count measurements.
  `CREATE TABLE IF NOT EXISTS import_indicator (municipality_id VARCHAR, import_id VARCHAR,
    indicator_id VARCHAR, values_in BIGINT, applied_seq BIGINT, low_form INTEGER, high_form INTEGER)`,
  `CREATE TABLE IF NOT EXISTS revision (municipality_id VARCHAR, project_id VARCHAR,
    revision_id VARCHAR, number INTEGER, original BOOLEAN, ${VERSIONS})`,
  `CREATE TABLE IF NOT EXISTS indicator (municipality_id VARCHAR, indicator_id VARCHAR,
    aggregation VARCHAR, direction VARCHAR, baseline VARCHAR, unit VARCHAR, grain VARCHAR,
    grace_days INTEGER, green VARCHAR, yellow VARCHAR, kind VARCHAR, ${VERSIONS})`,
  `CREATE TABLE IF NOT EXISTS benefit (municipality_id VARCHAR, benefit_id VARCHAR,
    project_id VARCHAR, value_class VARCHAR, disbenefit BOOLEAN, ${VERSIONS})`,
  `CREATE TABLE IF NOT EXISTS plan_benefit (municipality_id VARCHAR, project_id VARCHAR,
    benefit_id VARCHAR, indicator_id VARCHAR, unit_value VARCHAR, volume_indicator_id VARCHAR,
    share VARCHAR, original BOOLEAN, ${VERSIONS})`,
  `CREATE TABLE IF NOT EXISTS plan_evidence (municipality_id VARCHAR, project_id VARCHAR,
    benefit_id VARCHAR, indicator_id VARCHAR, original BOOLEAN, ${VERSIONS})`,
  `CREATE TABLE IF NOT EXISTS plan_month (municipality_id VARCHAR, project_id VARCHAR,
    benefit_id VARCHAR, month VARCHAR, plan_ore BIGINT, original BOOLEAN, ${VERSIONS})`,
  `CREATE TABLE IF NOT EXISTS target (municipality_id VARCHAR, project_id VARCHAR,
    indicator_id VARCHAR, month VARCHAR, value VARCHAR, original BOOLEAN, ${VERSIONS})`,
  // Numbers stand for the texts of the keys: a file of millions of rows repeats few of them.
  `CREATE TABLE IF NOT EXISTS indicator_key (indicator_no INTEGER, municipality_id VARCHAR,
    indicator_id VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS period_key (period_no INTEGER, period VARCHAR, month VARCHAR)`,
  // What each period is to an indicator of each grain it can be counted in, worked out once per period.
  `CREATE TABLE IF NOT EXISTS period_grain (period_no INTEGER, grain VARCHAR, month VARCHAR,
    month_no INTEGER, period VARCHAR, whole BOOLEAN, size INTEGER, days BIGINT, days_needed BIGINT)`,
  // Number 0 is the undivided value's. The form is the columns that a value is divided by, and its number that of the
  // first dimension that has it.
  `CREATE TABLE IF NOT EXISTS dimension_key (dimension_no INTEGER, dimension VARCHAR,
    form_no INTEGER, form VARCHAR)`,
  // Whose it is, the indicator says; which import it came with, that import's place in the ledger.
  `CREATE TABLE IF NOT EXISTS measured (indicator_no INTEGER, period_no INTEGER,
    dimension_no INTEGER, value DECIMAL(18,6), line INTEGER, applied_seq BIGINT, ${VERSIONS})`,
  // The value is total ÷ weight; kept apart because a mean has no exact decimal.
  `CREATE TABLE IF NOT EXISTS indicator_month (municipality_id VARCHAR, indicator_id VARCHAR,
    month VARCHAR, total DECIMAL(38,6), weight BIGINT, complete BOOLEAN, ${VERSIONS})`,
  // NULL plan = the month is not in that plan, NULL actual = not measured.
  `CREATE TABLE IF NOT EXISTS benefit_month (municipality_id VARCHAR, project_id VARCHAR,
    benefit_id VARCHAR, month VARCHAR, month_end VARCHAR, due_on VARCHAR, plan_ore BIGINT,
    original_plan_ore BIGINT, actual_ore BIGINT, ${VERSIONS})`,
];

/** Calendar helpers over canonical period keys; `libs/domain` has the same rules and the tests compare. */
const MACROS = [
  // 'Enhed=a; Kanal=b' is divided by Enhed and Kanal; a text that names no column still divides.
  `CREATE OR REPLACE MACRO form_of(dimension) AS CASE dimension WHEN '' THEN '' ELSE
    array_to_string(regexp_extract_all(dimension, '(?:^|; )([^=;]+)=', 1), '; ') END`,
  // 'Kanal=b; Enhed=a' is 'Enhed=a; Kanal=b'. A part begins where a column is named; '; ' alone is of its value.
  `CREATE OR REPLACE MACRO in_order(dimension) AS array_to_string(list_sort(string_split(
    regexp_replace(dimension, '; ([^=;]+=)', chr(1) || '\\1', 'g'), chr(1))), '; ')`,
  // As builds wrote it that had no other signs for those that part a text.
  `CREATE OR REPLACE MACRO plain_of(dimension) AS in_order(translate(dimension, '；＝＼', ';='))`,
  `CREATE OR REPLACE MACRO grain_of(period) AS CASE
    WHEN length(period) = 4 THEN 'year' WHEN length(period) = 10 THEN 'day'
    WHEN period[6] = 'Q' THEN 'quarter' WHEN period[6] = 'H' THEN 'half'
    WHEN period[6] = 'W' THEN 'week' ELSE 'month' END`,
  `CREATE OR REPLACE MACRO grain_months(grain) AS CASE grain
    WHEN 'quarter' THEN 3 WHEN 'half' THEN 6 WHEN 'year' THEN 12 ELSE 1 END`,
  `CREATE OR REPLACE MACRO grain_days(grain) AS CASE grain
    WHEN 'day' THEN 1 WHEN 'week' THEN 7 ELSE grain_months(grain) * 30 END`,
  `CREATE OR REPLACE MACRO posting_month(month, grain) AS month[1:5] || lpad(
    (ceil(month[6:7]::INTEGER / grain_months(grain))::INTEGER * grain_months(grain))::VARCHAR, 2, '0')`,
  // Months counted from year 0: numbers are compared faster than texts.
  `CREATE OR REPLACE MACRO month_no_of(month) AS month[1:4]::INTEGER * 12 + month[6:7]::INTEGER - 1`,
  `CREATE OR REPLACE MACRO month_of_no(no) AS (no // 12)::VARCHAR || '-' || lpad((no % 12 + 1)::VARCHAR, 2, '0')`,
  `CREATE OR REPLACE MACRO month_end(month) AS last_day((month || '-01')::DATE)`,
  `CREATE OR REPLACE MACRO span_start(month, grain) AS
    (month || '-01')::DATE - to_months(grain_months(grain) - 1)`,
  `CREATE OR REPLACE MACRO span_days(month, grain) AS
    date_diff('day', span_start(month, grain)::DATE, month_end(month)) + 1`,
  `CREATE OR REPLACE MACRO period_days(period, month) AS CASE grain_of(period)
    WHEN 'day' THEN 1 WHEN 'week' THEN 7 ELSE span_days(month, grain_of(period)) END`,
  // Thursdays in the span: how many ISO weeks belong to it. 1970-01-01 was a Thursday.
  `CREATE OR REPLACE MACRO thursdays_until(day) AS
    floor(date_diff('day', DATE '1900-01-04', day) / 7)::BIGINT`,
  `CREATE OR REPLACE MACRO weeks_in(month, grain) AS thursdays_until(month_end(month)) -
    thursdays_until((span_start(month, grain) - INTERVAL 1 DAY)::DATE)`,
];

/** Measurements as questions speak of them. */
const VIEWS = [
  `CREATE OR REPLACE VIEW measurement AS
    SELECT k.municipality_id, k.indicator_id, p.period, p.month, d.dimension, m.value, a.import_id,
      m.line, m.from_seq, m.to_seq
    FROM measured AS m JOIN indicator_key AS k USING (indicator_no) JOIN period_key AS p USING (period_no)
    JOIN dimension_key AS d USING (dimension_no)
    JOIN import_applied AS a ON a.applied_seq = m.applied_seq`,
];

/** Statements that make an empty or current file ready; they can be run again. */
export const SCHEMA: readonly string[] = [...DDL, ...MACROS, ...VIEWS];
