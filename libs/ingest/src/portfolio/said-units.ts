import type { RowTaker } from '../importing/loading/rows-of-file';
import type { PortfolioField } from '../map/portfolio/portfolio-fields';
import type { PortfolioMap } from '../map/portfolio/portfolio-map';
import type { TableProfile } from '../profile';
import type { TableRecord } from '../records';
import type { RowFate } from '../validate/line-accounting';
import { fieldReader } from './field-readers';
import type { IndicatorUnits } from './indicator-units';

/** Notes what every row of a file says of its indicator's unit, before any number is read. */
export class SaidUnits implements RowTaker {
  constructor(
    private readonly profile: TableProfile,
    private readonly map: PortfolioMap,
    private readonly units: Pick<IndicatorUnits, 'note'>,
  ) {}

  add(record: TableRecord, dry: boolean): RowFate {
    if (dry || this.said('project', record) === null) return 'leftOut';
    const [code, name] = [this.said('indicatorCode', record), this.said('indicator', record)];
    const unit = this.said('unit', record);
    if (code !== null || name !== null) this.units.note({ code, name, unit });
    return 'loaded';
  }

  private said(field: PortfolioField, { cells }: TableRecord): string | null {
    const at = this.map.fields[field];
    if (at === undefined) return null;
    const found = fieldReader(field, at, this.profile, this.map)(cells[at] ?? '');
    return found.ok ? found.value : null;
  }
}
