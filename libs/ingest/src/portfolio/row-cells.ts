import type { PortfolioField } from '../map/portfolio/portfolio-fields';
import type { TableRecord } from '../records';
import type { DifferingColumns } from '../units/differing-columns';
import type { RejectCode } from '../validate/load-codes';
import type { Reject } from '../validate/reject';
import type { RejectLog } from '../validate/reject-log';
import type { Agreement } from './agreement';
import { subjectOf, UNNAMED, type Subject, type Subjects } from './field-subjects';
import type { FieldReader } from './amount-readers';

type Why = Pick<Reject, 'params'> & { code: RejectCode; suggestion?: string | null };

/** The cells of one row, read; what cannot be read is rejected by itself, and the rest stays. */
export class RowCells {
  rejected = 0;
  private readonly values = new Map<PortfolioField, { value: string; column: number }>();

  constructor(
    readonly record: TableRecord,
    private readonly names: readonly string[],
    private readonly rejects: Pick<RejectLog, 'add'>,
    private readonly differing: Pick<DifferingColumns, 'add'>,
  ) {}

  /** Text of a cell as it stands in the file. */
  text(column: number): string {
    return this.record.cells[column] ?? '';
  }

  /** Value of a field that stands in one column; null where the row does not say. */
  value(field: PortfolioField): string | null {
    return this.values.get(field)?.value ?? null;
  }

  /** Reads the cell of a field. */
  read(field: PortfolioField, column: number, reader: FieldReader): void {
    const value = this.readCell(column, reader);
    if (value !== null && value !== undefined) this.values.set(field, { value, column });
  }

  /** Value of any cell; null when it is empty, undefined when it is rejected. */
  readCell(column: number, reader: FieldReader): string | null | undefined {
    const found = reader(this.text(column));
    if (found.ok) return found.value;
    this.reject(column, found);
    return undefined;
  }

  /** Drops values that describe nothing in this row, and those that disagree with earlier rows. */
  settle(subjects: Subjects, agreement: Agreement): void {
    for (const [field, { value, column }] of this.values) {
      const subject = subjectOf(field);
      if (subject === 'row') continue;
      if (!this.agrees(subject, [field], value, column, subjects, agreement)) {
        this.values.delete(field);
      }
    }
  }

  /** The level to reach in one column; null when there is none, or none that can be loaded. */
  readTarget(
    column: number,
    period: string | null,
    reader: FieldReader,
    subjects: Subjects,
    agreement: Agreement,
  ): string | null {
    const value = this.readCell(column, reader) ?? null;
    if (value === null) return null;
    const what = ['target', period ?? ''];
    return this.agrees('indicator', what, value, column, subjects, agreement) ? value : null;
  }

  /** Rejects one cell. */
  reject(column: number, { code, suggestion = null, params }: Why): void {
    this.rejected++;
    if (code === 'unit_differs') this.differing.add(column, this.indicatorName(), params);
    const { line, cells } = this.record;
    const name = this.names[column] ?? null;
    const text = this.text(column);
    this.rejects.add({
      line,
      column: name,
      code,
      text,
      suggestion,
      cells,
      ...(params && { params }),
    });
  }

  private indicatorName(): string {
    return this.value('indicator') ?? this.value('indicatorCode') ?? '';
  }

  /** Rejects a row of which nothing can be loaded, unless it has a reject that says why. */
  rejectUnlessRejected(column: number, code: RejectCode): void {
    if (this.rejected === 0) this.reject(column, { code });
  }

  private agrees(
    subject: Exclude<Subject, 'row'>,
    what: readonly string[],
    value: string,
    column: number,
    subjects: Subjects,
    agreement: Agreement,
  ): boolean {
    const about = subjects[subject];
    if (about === null) {
      this.reject(column, { code: UNNAMED[subject] });
      return false;
    }
    const { line } = this.record;
    const before = agreement.conflict([...about, ...what], value, line, this.text(column));
    if (!before) return true;
    const params = { otherLine: before.line, otherText: before.text };
    this.reject(column, { code: 'conflicting_field', params });
    return false;
  }
}
