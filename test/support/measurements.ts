import type { ImportResource, Indicator, Series } from '@gevinst/contract';
import type { ApiClient } from './api-client';

/** Consecutive months from `first`, e.g. "2021-01". */
export function monthsFrom(first: string, count: number): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const index = year * 12 + month - 1 + at;
    return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

/** Hundredths as Danish text with grouping: 123456 → "1.234,56". */
export function danish(hundredths: number): string {
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${whole},${String(hundredths % 100).padStart(2, '0')}`;
}

/** A Danish measurements file: every code × month gets the value that `hundredths` says. */
export function measurementsCsv(
  codes: readonly string[],
  months: readonly string[],
  hundredths: (code: number, month: number) => number,
): string {
  const rows = codes.flatMap((code, c) =>
    months.map((month, m) => {
      const [year, number] = month.split('-');
      return `${code};01-${number ?? ''}-${year ?? ''};${danish(hundredths(c, m))}`;
    }),
  );
  return ['Indikator;Periode;Værdi', ...rows, ''].join('\r\n');
}

/** Makes an indicator of the municipality and answers its id. */
export async function makeIndicator(office: ApiClient, code: string): Promise<string> {
  const body = { code, name: `Prøve ${code}`, kind: 'success', unit: 'stk.', direction: 'higher' };
  const answer = await office.send('POST', '/api/v1/indicators', body);
  if (!answer.ok) throw new Error(`indicator: ${String(answer.status)} ${await answer.text()}`);
  return ((await answer.json()) as Indicator).id;
}

/** Waits for the reading and takes every prefilled or first answer, so that the import is ready. */
export async function readyImport(client: ApiClient, id: string): Promise<ImportResource> {
  const read = await client.until(id, ['ready', 'needs_decision', 'refused', 'failed'], 120_000);
  if (read.state !== 'needs_decision') return read;
  const answers = Object.fromEntries(
    read.questions.map((one) => [one.id, one.answer ?? one.options[0]?.value ?? '']),
  );
  const answer = await client.send('POST', `/api/v1/imports/${id}/decisions`, { answers });
  if (!answer.ok) throw new Error(`decisions: ${String(answer.status)} ${await answer.text()}`);
  return client.until(id, ['ready', 'refused', 'failed'], 120_000);
}

/** Month → hundredths as the pages would show them; months without a value are left out. */
export async function storedValues(client: ApiClient, id: string): Promise<Map<string, number>> {
  const series = await client.json<Series>(`/api/v1/indicators/${id}/series?from=2021-01`);
  const measured = series.points.filter((point) => point.actual !== null);
  return new Map(measured.map((point) => [point.month, Math.round(Number(point.actual) * 100)]));
}
