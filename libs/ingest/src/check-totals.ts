import { recordBatches, type Layout, type TableRecord } from './records';
import { isTotalLabel, type TotalCheck } from './shape/totals';
import type { ColumnProfile } from './types/column-profile';
import { isMissing, type NumberStyle } from './types/number-style';
import { parseNumber } from './types/parse-number';

const MAX_GROUPS = 200_000;
const MAX_CHECKS = 20_000;
const SCALE = 6;

interface Sum {
  total: bigint;
  parts: number;
}
interface Stated {
  line: number;
  label: number;
  column: number;
  key: string | null;
  group: string[];
  value: bigint;
}

/**
 * Compares every total row with the exact sum of the rows it covers: those with the same other
 * labels, or all rows when the total carries no other label.
 */
export async function checkTotals(
  source: string | Uint8Array,
  layout: Layout,
  columns: ColumnProfile[],
): Promise<TotalCheck[]> {
  const sums = new Sums(layout.totalColumns, columns);
  for await (const batch of recordBatches(source, layout)) {
    for (const r of batch) {
      if ((r.kind === 'data' || r.kind === 'total') && r.damage === null) sums.add(r);
    }
  }
  return sums.checks();
}

class Sums {
  private readonly groups = new Map<string, Sum>();
  private readonly stated: Stated[] = [];
  private readonly numbers: { index: number; style: NumberStyle }[];
  private readonly labels: number[];

  constructor(
    private readonly totalColumns: number[],
    columns: ColumnProfile[],
  ) {
    const totals = new Set(totalColumns);
    this.numbers = columns.flatMap((c) =>
      c.kind === 'number' && c.number && !totals.has(c.index)
        ? [{ index: c.index, style: c.number.style }]
        : [],
    );
    const numeric = new Set(this.numbers.map((n) => n.index));
    this.labels = columns.map((c) => c.index).filter((i) => !numeric.has(i));
  }

  add(r: TableRecord): void {
    const values = this.numbers.map(({ index, style }) => scaled(r.cells[index]!, style));
    for (const label of this.totalColumns) {
      const cell = r.cells[label] ?? '';
      const key = this.keyOf(r, label);
      values.forEach((value, i) => {
        if (value === null) return;
        const { index } = this.numbers[i]!;
        if (isTotalLabel(cell)) this.state(r, label, index, key, value);
        else this.sum(`${label}/${index}/${key}`, value);
        if (r.kind === 'data' && label === this.totalColumns[0]) this.sum(`*/${index}`, value);
      });
    }
  }

  private state(r: TableRecord, label: number, column: number, key: string, value: bigint): void {
    if (this.stated.length >= MAX_CHECKS) return;
    const group = this.labels.filter((i) => i !== label).map((i) => r.cells[i]!);
    const overall = group.every((cell) => isMissing(cell));
    this.stated.push({ line: r.line, label, column, key: overall ? null : key, group, value });
  }

  private sum(key: string, value: bigint): void {
    const sum = this.groups.get(key);
    if (sum) {
      sum.total += value;
      sum.parts++;
    } else if (this.groups.size < MAX_GROUPS) this.groups.set(key, { total: value, parts: 1 });
  }

  private keyOf(r: TableRecord, without: number): string {
    let key = '';
    for (const i of this.labels) if (i !== without) key += `${r.cells[i]}\u0001`;
    return key;
  }

  checks(): TotalCheck[] {
    return this.stated.map((s) => {
      const key = s.key === null ? `*/${s.column}` : `${s.label}/${s.column}/${s.key}`;
      const sum = this.groups.get(key) ?? { total: 0n, parts: 0 };
      return {
        line: s.line,
        labelColumn: s.label + 1,
        column: s.column + 1,
        group: s.key === null ? [] : s.group,
        stated: unscaled(s.value),
        computed: unscaled(sum.total),
        parts: sum.parts,
        ok: sum.total === s.value,
      };
    });
  }
}

function scaled(cell: string, style: NumberStyle): bigint | null {
  const parsed = parseNumber(cell, style);
  if (!parsed.ok || parsed.text === null) return null;
  const [whole = '0', fraction = ''] = parsed.text.split('.');
  return BigInt(whole + fraction.padEnd(SCALE, '0'));
}

function unscaled(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  const whole = digits.slice(0, -SCALE);
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
