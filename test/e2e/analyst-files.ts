import { Indicator, Series, listOf } from '@gevinst/contract';
import type { ApiClient } from '../support/api-client';
import { monthsFrom } from '../support/measurements';

const Indicators = listOf(Indicator);

/** Indicators in kr. a month; all levels stay below a million, so that every value reads two ways. */
const EXPENSES = ['BE-03-1', 'BS-01-2', 'BS-02-1', 'BU-01-2', 'BU-04-1', 'KF-02-1', 'KF-03-1'];
const MORE_EXPENSES = ['OI-01-2', 'OI-03-1'];
/** A project that nobody has measured since June. */
const SILENT = 'KF-01-2';
const SILENT_VOLUME = 'KF-01-1-antal';
const UNMEASURED = 'BE-06-1';

/** The municipality's own extract as the script tells it, and what is in it. */
export interface OwnFile {
  readonly bytes: Buffer;
  readonly lines: number;
  /** Broken value, misspelt indicator, and a row with a cell too few. */
  readonly broken: { readonly value: string; readonly name: string; readonly meant: string };
}

type Row = readonly [name: string, date: string, value: string];

/** 124 good values (118 new, 6 changed), three broken rows, title lines above and a total below; windows-1252. */
export async function ownFile(client: ApiClient): Promise<OwnFile> {
  const book = await Indicators.parseAsync(await client.json('/api/v1/indicators'));
  const named = new Map(book.items.map((one) => [one.code, one]));
  const nameOf = (code: string) => named.get(code)?.name ?? code;
  const history = [...EXPENSES, ...MORE_EXPENSES].flatMap((code) =>
    monthsFrom('2023-01', 12).map(
      (month, at): Row => [
        nameOf(code),
        dayOf(month),
        grouped(Number(named.get(code)?.baseline) + at * 1000),
      ],
    ),
  );
  const caughtUp = monthsFrom('2026-07', 4).flatMap((month, at): Row[] => [
    [nameOf(SILENT), dayOf(month), grouped(640 + at * 4)],
    [nameOf(SILENT_VOLUME), dayOf(month), grouped(1450 + at * 10)],
  ]);
  const first = monthsFrom('2026-09', 2).map(
    (month, at): Row => [nameOf(UNMEASURED), dayOf(month), grouped(141_000 - at * 1000)],
  );
  const corrected: Row[] = [];
  for (const code of EXPENSES.slice(0, 6)) {
    const id = named.get(code)?.id ?? '';
    corrected.push([nameOf(code), dayOf('2026-10'), grouped((await october(client, id)) + 1000)]);
  }
  const good = [...history, ...caughtUp, ...first, ...corrected];
  const meant = nameOf('BU-04-1');
  const misspelt: Row = [meant.slice(0, -1), dayOf('2026-11'), '571.000'];
  const broken: Row = [nameOf('BS-02-1'), dayOf('2026-11'), '108.5OO'];
  const total = [...good, misspelt].reduce((sum, row) => sum + whole(row[2]), 0);
  const lines = [
    'Eksempelkøbing Kommune',
    'Driftstal fra økonomisystemet',
    'Trukket den 02-11-2026 kl. 08.14',
    '',
    'Indikator;Måned;Værdi',
    ...[...good.slice(0, 60), broken, ...good.slice(60), misspelt].map((row) => row.join(';')),
    `${nameOf('OI-06-1')};${dayOf('2026-11')}`,
    `I alt;;${grouped(total)}`,
  ];
  return {
    bytes: windows1252(lines),
    lines: lines.length,
    broken: { value: broken[2], name: misspelt[0], meant },
  };
}

/** November of the same system: the same headings, nothing broken. */
export async function nextFile(client: ApiClient): Promise<Buffer> {
  const book = await Indicators.parseAsync(await client.json('/api/v1/indicators'));
  const rows = EXPENSES.slice(3).map((code) => {
    const one = book.items.find((indicator) => indicator.code === code);
    return `${one?.name ?? code};${dayOf('2026-11')};${grouped(Number(one?.baseline) / 2)}`;
  });
  return windows1252([
    'Eksempelkøbing Kommune',
    'Driftstal fra økonomisystemet',
    'Trukket den 01-12-2026 kl. 08.11',
    '',
    'Indikator;Måned;Værdi',
    ...rows,
  ]);
}

async function october(client: ApiClient, id: string): Promise<number> {
  const series = Series.parse(await client.json(`/api/v1/indicators/${id}/series?from=2026-10`));
  return Math.trunc(Number(series.points.find(({ month }) => month === '2026-10')?.actual ?? '0'));
}

/** Every letter used here stands in Latin 1, where windows-1252 agrees with it. */
function windows1252(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
}

const dayOf = (month: string) => `01-${month.slice(5)}-${month.slice(0, 4)}`;
const grouped = (value: number) => String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, '.');
const whole = (text: string) => Number(text.replaceAll('.', ''));
