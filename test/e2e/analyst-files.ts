import { Indicator, Series, listOf } from '@gevinst/contract';
import type { ApiClient } from '../support/api-client';
import { monthsFrom } from '../support/measurements';

const Indicators = listOf(Indicator);

/** Counts of cases: four digits each, so that every value of the file reads two ways. */
const COUNTS = ['BE-01-1', 'BS-04-1', 'BS-05-1', 'BU-02-1', 'OI-01-1', 'SS-02-1'];
const MORE_COUNTS = ['BS-01-1-antal', 'BS-06-1-antal', 'BS-03-1'];
/** A project that nobody has measured since June. */
const SILENT = ['KF-01-2', 'KF-01-1-antal'];

const HEADINGS = 'Indikator;Måned;Værdi';

/** The municipality's own extract as the script tells it. */
export interface OwnFile {
  readonly bytes: Buffer;
  /** A value that is no number. */
  readonly brokenValue: string;
  readonly misspelt: string;
  readonly meant: string;
  /** A row with a cell too few, and the same row as it should have been. */
  readonly shortRow: string;
  readonly wholeRow: string;
}

type Row = readonly [name: string, date: string, value: string];

/** Reads what the demo calls its indicators and what they were in October, so that the file fits it. */
export class AnalystFiles {
  private constructor(
    private readonly indicators: ReadonlyMap<string, Pick<Indicator, 'id' | 'name'>>,
    private readonly october: ReadonlyMap<string, number>,
  ) {}

  static async of(client: ApiClient): Promise<AnalystFiles> {
    const { items } = Indicators.parse(await client.json('/api/v1/indicators'));
    const indicators = new Map(items.map((one) => [one.code, one]));
    const october = new Map<string, number>();
    for (const code of COUNTS) {
      const path = `/api/v1/indicators/${indicators.get(code)?.id ?? ''}/series?from=2026-10`;
      const { points } = Series.parse(await client.json(path));
      const at = points.find(({ month }) => month === '2026-10');
      october.set(code, Math.trunc(Number(at?.actual ?? '0')));
    }
    return new AnalystFiles(indicators, october);
  }

  /** 122 good values, three title lines above, a total below, two broken rows and an unknown name; windows-1252. */
  october2026(): OwnFile {
    const corrected = COUNTS.map((code): Row => [
      this.name(code),
      day('2026-10'),
      grouped((this.october.get(code) ?? 0) + 40),
    ]);
    const good = [...this.history(), ...this.caughtUp(), ...corrected];
    const meant = this.name('BS-04-1');
    const unknown: Row = [meant.slice(0, -1), day('2026-11'), '1.571'];
    const broken: Row = [this.name('BU-02-1'), day('2026-11'), '1.O85'];
    const shortRow = `${this.name('OI-01-1')};${day('2026-11')}`;
    const total = [...good, unknown].reduce((sum, row) => sum + whole(row[2]), 0);
    const rows = [...good.slice(0, 60), broken, ...good.slice(60), unknown].map((row) =>
      row.join(';'),
    );
    const bytes = extract('02-11-2026 kl. 08.14', [...rows, shortRow, `I alt;;${grouped(total)}`]);
    const wholeRow = `${shortRow};5.990`;
    return { bytes, brokenValue: broken[2], misspelt: unknown[0], meant, shortRow, wholeRow };
  }

  /** The next month from the same system: nothing is broken, and every value still reads two ways. */
  november2026(): Buffer {
    const rows = COUNTS.map(
      (code, at) => `${this.name(code)};${day('2026-11')};1.${String(110 + at)}`,
    );
    return extract('01-12-2026 kl. 08.11', rows);
  }

  private history(): Row[] {
    return [...COUNTS, ...MORE_COUNTS].flatMap((code, series) =>
      monthsFrom('2023-01', 12).map((month, at): Row => [
        this.name(code),
        day(month),
        grouped(1100 + series * 300 + at * 13),
      ]),
    );
  }

  private caughtUp(): Row[] {
    return SILENT.flatMap((code, series) =>
      monthsFrom('2026-07', 4).map((month, at): Row => [
        this.name(code),
        day(month),
        grouped(640 + series * 810 + at * 10),
      ]),
    );
  }

  private name(code: string): string {
    const found = this.indicators.get(code);
    if (!found) throw new Error(`the demo has no indicator ${code}`);
    return found.name;
  }
}

/** Every letter used here stands in Latin 1, where windows-1252 agrees with it. */
function extract(taken: string, rows: readonly string[]): Buffer {
  const titles = [
    'Eksempelkøbing Kommune',
    'Antal sager og henvendelser',
    `Trukket den ${taken}`,
    '',
  ];
  return Buffer.from(`${[...titles, HEADINGS, ...rows].join('\r\n')}\r\n`, 'latin1');
}

const day = (month: string) => `01-${month.slice(5)}-${month.slice(0, 4)}`;
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const whole = (text: string) => Number(text.replaceAll('.', ''));
