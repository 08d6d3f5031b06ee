import type { RowTaker } from '../importing/loading/rows-of-file';
import type { PortfolioField } from '../map/portfolio/portfolio-fields';
import type { PortfolioMap } from '../map/portfolio/portfolio-map';
import type { TableProfile } from '../profile';
import type { TableRecord } from '../records';
import { DifferingColumns } from '../units/differing-columns';
import { INDICATOR_WANTS } from '../units/held-unit';
import { styleOf } from '../validate/cell-readers';
import type { RowFate } from '../validate/line-accounting';
import type { RejectLog } from '../validate/reject-log';
import { Agreement } from './agreement';
import { AmountColumns, withoutFalseGaps, type RowAmounts } from './amount-columns';
import type { FieldReader } from './amount-readers';
import { fieldReader } from './field-readers';
import { subjectsOf } from './field-subjects';
import type { IndicatorUnits } from './indicator-units';
import type { PortfolioRow, PortfolioTarget } from './portfolio-row';
import { RowCells } from './row-cells';
import { typedRow, type RowWithoutAmounts } from './typed-row';
import { UnitReader } from './unit-reader';

/** Turns rows into typed projects by a map; whatever does not fit is logged as a reject. */
export class PortfolioLoader implements RowTaker {
  readonly differing = new DifferingColumns();
  private readonly rows: RowWithoutAmounts[] = [];
  private readonly stated: RowAmounts[] = [];
  private readonly readers: readonly (readonly [PortfolioField, number, FieldReader])[];
  private readonly baseline: readonly [number, UnitReader] | null;
  private readonly targets: readonly (readonly [number, string | null, UnitReader])[];
  private readonly amounts: AmountColumns;
  private readonly agreement = new Agreement();

  constructor(
    private readonly profile: TableProfile,
    private readonly map: PortfolioMap,
    private readonly units: Pick<IndicatorUnits, 'of'>,
    private readonly rejects: Pick<RejectLog, 'add'>,
  ) {
    const level = (at: number) =>
      new UnitReader(profile, at, styleOf(profile, at), INDICATOR_WANTS);
    this.readers = columnsOf(map).map(([field, at]) => [
      field,
      at,
      fieldReader(field, at, profile, map),
    ]);
    const { baseline } = map.fields;
    this.baseline = baseline === undefined ? null : [baseline, level(baseline)];
    this.targets = map.targets.map(({ column, period }) => [column, period, level(column)]);
    this.amounts = new AmountColumns(profile, map);
  }

  /** Takes in one undamaged data row. With `dry` it is only looked at: rejects are logged, nothing is loaded. */
  add(record: TableRecord, dry: boolean): RowFate {
    const cells = new RowCells(record, this.profile.names, this.rejects, this.differing);
    for (const [field, column, read] of this.readers) cells.read(field, column, read);
    const level = this.levelOf(cells);
    if (this.baseline) cells.read('baseline', this.baseline[0], level(this.baseline[1]));
    if (cells.value('project') === null) {
      cells.rejectUnlessRejected(this.map.fields.project ?? 0, 'project_name_missing');
      return 'rejected';
    }
    const agreement = dry ? new Agreement() : this.agreement;
    const subjects = subjectsOf(cells);
    cells.settle(subjects, agreement);
    const targets: PortfolioTarget[] = [];
    for (const [column, period, reader] of this.targets) {
      const value = cells.readTarget(column, period, level(reader), subjects, agreement);
      if (value !== null) targets.push({ period, value });
    }
    const stated = this.amounts.read(cells, subjects, agreement);
    if (!dry) {
      this.rows.push(typedRow(record.line, cells, targets));
      this.stated.push(stated);
    }
    return cells.rejected === 0 ? 'loaded' : 'partly';
  }

  /** A level is in the unit of the row's indicator, wherever that is said. */
  private levelOf(cells: RowCells): (reader: UnitReader) => FieldReader {
    const [code, name] = [cells.value('indicatorCode'), cells.value('indicator')];
    const wanted = this.units.of({ code, name, unit: cells.value('unit') });
    return (reader) => (text) => reader.read(text, wanted);
  }

  /** The rows so far in the file's order, and how many amounts are missing in them. */
  loaded(): { rows: PortfolioRow[]; missing: number } {
    const costs = withoutFalseGaps(this.stated.map((one) => one.costs));
    const effects = withoutFalseGaps(this.stated.map((one) => one.effects));
    const rows = this.rows.map((row, i) => ({
      ...row,
      costs: costs.rows[i] ?? [],
      effects: effects.rows[i] ?? [],
    }));
    return { rows, missing: costs.missing + effects.missing };
  }
}

/** Fields that stand in one column each and need no other; the year of the costs wherever it stands. */
function columnsOf({ fields, costYearColumn }: PortfolioMap): [PortfolioField, number][] {
  const columns = Object.entries(fields) as [PortfolioField, number][];
  const own = columns.filter(([field]) => field !== 'costYear' && field !== 'baseline');
  return costYearColumn === null ? own : [...own, ['costYear', costYearColumn]];
}
