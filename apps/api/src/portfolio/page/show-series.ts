import { Injectable } from '@nestjs/common';
import type { PortfolioQuery, Series, SeriesPoint } from '@gevinst/contract';
import { isDue, isToDate, type Decimal, rateText } from '@gevinst/domain';
import { etagOf } from '../../http/etag';
import type { TenantContext } from '../../http/tenant-context';
import { noteVersion, Projects, type NoteRecord } from '../../projects/projects.port';
import { StandingReader } from '../standing-reader';
import type { FigureTime } from '../figure-time';
import { INDICATOR_HEAD, LATEST_SOURCES } from '../queries/measured-rows.query';
import { ofOneProject } from '../queries/one-project';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { TARGETS, type TargetRow } from '../queries/series.query';
import { periodOf } from './period-of';

/** One indicator over time: target, actual, and where each value came from. */
@Injectable()
export class ShowSeries {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext, id: string, query: PortfolioQuery): Promise<Series> {
    const time = await this.standings.time(ctx, query);
    const [{ version, ...indicator }, notes, points] = await Promise.all([
      this.projects.indicator(ctx, id, query.asOf),
      this.projects.notes(ctx, id),
      this.points(ctx, id, time, query.projectId),
    ]);
    const known = new Map(notes.map((note) => [note.month, note]));
    return {
      indicator: { ...indicator, etag: etagOf(version) },
      points: points
        .filter(({ month }) => month >= time.from)
        .map((point) => ({ ...point, note: noteOf(known.get(point.month)) })),
    };
  }

  private async points(ctx: TenantContext, id: string, time: FigureTime, projectId?: string) {
    const ask = this.standings.ask(ctx);
    const { seq } = time;
    const [[head], values, promised, sources] = await Promise.all([
      ask(INDICATOR_HEAD, { seq, indicator: id }),
      ask(INDICATOR_MONTHS, { seq, indicators: [id] }),
      ask(TARGETS, { seq, indicators: [id] }),
      ask(LATEST_SOURCES, { seq, indicator: id }),
    ]);
    const value = new Map(values.map((row) => [row.month, row.value]));
    const source = new Map(sources.map((row) => [row.month, row]));
    const targets = ofOneProject(promised, projectId);
    const target = byMonth(targets.filter((row) => !row.original));
    const original = byMonth(targets.filter((row) => row.original));
    const months = [...new Set([...value.keys(), ...target.keys(), ...original.keys()])].sort();
    const grace = head?.grace_days ?? 0;
    return months.map((month) => ({
      month,
      period: periodOf(month, head?.grain ?? 'month'),
      target: target.get(month) ?? null,
      originalTarget: original.get(month) ?? null,
      actual: exactText(value.get(month) ?? null),
      due: isToDate(month, time.to) && isDue(month, grace, time.dueAt),
      importId: source.get(month)?.import_id ?? null,
      line: source.get(month)?.line ?? null,
    }));
  }
}

function byMonth(rows: readonly TargetRow[]): Map<string, string> {
  return new Map(rows.map((row) => [row.month, row.value]));
}

/** Exact for sums and last values; a mean has no last decimal and is cut far beyond what is shown. */
function exactText(value: Decimal | null): string | null {
  return rateText(value);
}

function noteOf(note: NoteRecord | undefined): SeriesPoint['note'] {
  if (note === undefined) return null;
  const { text, author, at } = note;
  return { text, author, at, etag: etagOf(noteVersion(note)) };
}
